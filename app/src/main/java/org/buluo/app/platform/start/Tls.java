package org.buluo.app.platform.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A certificate that the console shows, as PEM files of the county's.
 *
 * @param certificate the certificate, then those between it and its root
 * @param key its private key, PKCS #8 without a password
 */
record Tls(Path certificate, Path key) {

    /**
     * What the options name, else what the environment names; null for none.
     *
     * @throws Refusal when one of the two is missing or can't be read
     */
    static Tls of(String certificate, String key, Map<String, String> environment) {
        String shown = stated(certificate, environment, "BULUO_TLS_CERT");
        String secret = stated(key, environment, "BULUO_TLS_KEY");
        if (shown.isBlank() && secret.isBlank()) {
            return null;
        }
        if (shown.isBlank() || secret.isBlank()) {
            throw new Refusal(
                    Refusal.USAGE,
                    "证书和私钥须同时给出：--tls-cert 与 --tls-key（或 BULUO_TLS_CERT 与 BULUO_TLS_KEY）。",
                    "A certificate and its key go together: --tls-cert and --tls-key (or BULUO_TLS_CERT and BULUO_TLS_KEY).");
        }
        return new Tls(readable(shown), readable(secret));
    }

    private static String stated(String option, Map<String, String> environment, String variable) {
        return option == null ? environment.getOrDefault(variable, "") : option;
    }

    private static Path readable(String name) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(Refusal.INPUT, "无法读取证书文件：" + file, "The certificate's file can't be read: " + file);
        }
        return file;
    }
}
