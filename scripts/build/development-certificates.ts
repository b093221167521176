/** The certificate with which the dev server answers Excel on this machine; made and trusted once, by Microsoft's tool. */
import { getHttpsServerOptions } from 'office-addin-dev-certs';

export async function httpsCertificates(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }> {
  const { ca, cert, key } = await getHttpsServerOptions();
  return { ca, cert, key };
}
