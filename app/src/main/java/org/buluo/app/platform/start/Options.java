package org.buluo.app.platform.start;

import java.nio.file.Path;

/**
 * What the command line says.
 *
 * @param port where the console listens
 * @param address at which address; null for what {@link Listening} says, and for this machine's own in a demonstration
 * @param certificate the file of its certificate; null when the environment may name one
 * @param key the file of the certificate's key
 * @param data the data folder
 * @param demo whether demo accounts and the default county are made
 * @param files the folder of files that a demonstration takes in on its first start; null for none
 * @param help whether only the usage is wanted
 */
record Options(
        int port, String address, String certificate, String key, Path data, boolean demo, Path files, boolean help) {

    static final String USAGE = """
            ./buluo serve [--port N] [--address A] [--tls-cert FILE --tls-key FILE] [--data DIR]
              --port N     监听端口，默认 8080                     where the console listens, 8080 by default
              --address A  监听地址，默认只在本机；有证书时为全部     at which address: this machine's own by default, all of them with a certificate
              --tls-cert FILE, --tls-key FILE                     证书和私钥（PEM），直接以 HTTPS 提供服务 a certificate and its key (PEM), to serve HTTPS directly
              --data DIR   数据目录，默认 .buluo/data              the data folder, .buluo/data by default
            环境变量 Environment
              BULUO_DB_URL, BULUO_DB_USER, BULUO_DB_PASSWORD      外部 PostgreSQL（15 或更高） an external PostgreSQL (15 or newer)
              BULUO_OIDC_ISSUER, BULUO_OIDC_CLIENT, BULUO_OIDC_SECRET  统一身份认证（OpenID Connect），默认不用 the county's own sign-in, off by default
              BULUO_DB_APP_USER, BULUO_DB_APP_PASSWORD            该服务器上的应用账号   the application's role there
              BULUO_TLS_CERT, BULUO_TLS_KEY                       同上两项             as the two options
              BULUO_URL    用户访问的地址（https://主机名）：其他主机名不受理，Cookie 只经 HTTPS 发送 the address that people use: other host names are refused, cookies go over HTTPS alone
              BULUO_PROXIES                                       可信反向代理的网段，默认本机 networks of trusted proxies, this machine by default
              BULUO_METRICS_PORT, BULUO_METRICS_ADDRESS           运行指标的端口（默认不开）和地址（默认本机） port (none by default) and address (this machine's) of the metrics
              BULUO_LOG=json                                      日志写成 JSON        the log in JSON
              BULUO_KEY    主密钥（64 位十六进制），默认存于数据目录  the master key (64 hexadecimal digits), by default a file of the data folder
            """;

    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String... args) {
        int port = 8080;
        String address = null;
        String certificate = null;
        String key = null;
        Path data = Path.of(".buluo", "data");
        boolean demo = false;
        Path files = null;
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--port" -> port = port(value(args, ++i));
                case "--address" -> address = value(args, ++i);
                case "--tls-cert" -> certificate = value(args, ++i);
                case "--tls-key" -> key = value(args, ++i);
                case "--data" -> data = Path.of(value(args, ++i));
                case "--demo" -> demo = true;
                case "--files" -> files = Path.of(value(args, ++i));
                case "--help", "-h" -> help = true;
                default -> throw wrong("不认识的选项：" + args[i], "Unknown option: " + args[i]);
            }
        }
        Path folder = data.toAbsolutePath().normalize();
        return new Options(port, address, certificate, key, folder, demo, files, help);
    }

    private static String value(String[] args, int i) {
        if (i >= args.length) {
            throw wrong("选项缺少取值：" + args[i - 1], "The option needs a value: " + args[i - 1]);
        }
        return args[i];
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as for a number out of range.
        }
        throw wrong("端口应为 0 至 65535 的整数：" + text, "A port is a number from 0 to 65535: " + text);
    }

    private static Refusal wrong(String chinese, String english) {
        return new Refusal(Refusal.USAGE, chinese, english + System.lineSeparator() + System.lineSeparator() + USAGE);
    }
}
