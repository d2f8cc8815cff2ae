package org.buluo.app.platform.start;

import java.net.InetAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the console is reached, as settings. Without a certificate of its own it listens on this machine alone, for a proxy
 * that has one; with a certificate, everywhere. {@code --address} says otherwise.
 */
final class Listening {

    private static final String BUNDLE = "spring.ssl.bundle.pem.console.";

    private Listening() {}

    /** @throws Refusal when the environment's address of the console is none */
    static Map<String, Object> settings(Options options, Map<String, String> environment) {
        Map<String, Object> settings = new LinkedHashMap<>();
        Tls tls = Tls.of(options.certificate(), options.key(), environment);
        settings.put("server.port", options.port());
        String address = options.address();
        if (address == null && tls == null) {
            address = InetAddress.getLoopbackAddress().getHostAddress();
        }
        if (address != null) {
            settings.put("server.address", address);
        }
        if (tls != null) {
            settings.put(
                    BUNDLE + "keystore.certificate", tls.certificate().toUri().toString());
            settings.put(BUNDLE + "keystore.private-key", tls.key().toUri().toString());
            // Whoever renews the certificate needs no restart.
            settings.put(BUNDLE + "reload-on-update", true);
            settings.put(BUNDLE + "options.enabled-protocols", "TLSv1.3,TLSv1.2");
            settings.put("server.ssl.bundle", "console");
        }
        URI known = known(environment.getOrDefault("BULUO_URL", ""));
        if (known != null) {
            settings.put("buluo.host", known.getHost());
        }
        if (tls != null || known != null && known.getScheme().equals("https")) {
            settings.put("server.servlet.session.cookie.secure", true);
            // A name that browsers take from this host alone, over TLS alone.
            settings.put("buluo.cookie", "__Host-buluo");
        }
        return settings;
    }

    /** The address by which people know the console; null when it is not told. */
    private static URI known(String address) {
        if (address.isBlank()) {
            return null;
        }
        try {
            URI known = URI.create(address.strip().toLowerCase(Locale.ROOT));
            if (known.getHost() != null && ("https".equals(known.getScheme()) || "http".equals(known.getScheme()))) {
                return known;
            }
        } catch (IllegalArgumentException e) {
            // Said below, in the same words as for an address of another kind.
        }
        throw new Refusal(
                Refusal.USAGE,
                "BULUO_URL 应写成 https://主机名[:端口]，即人们访问本系统的地址。",
                "BULUO_URL is to read https://HOST[:PORT], the address by which people know this console.");
    }
}
