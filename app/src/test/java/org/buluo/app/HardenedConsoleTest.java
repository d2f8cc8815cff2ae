package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A console with a certificate of its own, metrics and a log in JSON, as a county's server would run it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HardenedConsoleTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String NUMBER = "42289920120330003X";

    @TempDir
    private static Path folder;

    private static ServedConsole console;
    private static HttpClient client;
    private static int metrics;
    private static String cookie = "";

    @BeforeAll
    static void start() throws Exception {
        Certificate certificate = Certificate.make(folder);
        client = certificate.client();
        metrics = freePort();
        console = ServedConsole.start(
                folder.resolve("data"),
                Map.of(
                        "BULUO_TLS_CERT", certificate.certificate().toString(),
                        "BULUO_TLS_KEY", certificate.key().toString(),
                        "BULUO_URL", "https://buluo.example.cn",
                        "BULUO_METRICS_PORT", String.valueOf(metrics),
                        "BULUO_LOG", "json",
                        "BULUO_SEARCH_PER_MINUTE", "3",
                        "LOGGING_LEVEL_ROOT", "INFO"),
                "--demo");
    }

    @AfterAll
    static void stop() {
        console.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> ask(String path, String... headers) throws Exception {
        return send(request(path).GET(), headers);
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(console.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("__Host-buluo="))
                .forEach(set -> cookie = set.split(";")[0]);
        return response;
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).as("a form's token").isTrue();
        return matcher.group(1);
    }

    @Test
    @Order(1)
    void itServesOverTlsAndTheBrowserIsToldToStayThere() throws Exception {
        assertThat(console.address()).startsWith("https://");
        HttpResponse<String> page = ask("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "includeSubDomains"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set)
                        .startsWith("__Host-buluo=")
                        .contains("; Path=/;")
                        .containsIgnoringCase("; Secure")
                        .containsIgnoringCase("; HttpOnly")
                        .containsIgnoringCase("; SameSite=Lax")
                        .doesNotContainIgnoringCase("Domain="));
    }

    @Test
    @Order(2)
    void healthIsSaidWithoutASessionAndSaysNothingElse() throws Exception {
        HttpResponse<String> answer = ask("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(3)
    void metricsAndTheBillOfMaterialsAreOnAPortOfTheirOwnAndNotOnThePeoples() throws Exception {
        assertThat(plain("/metrics"))
                .contains("jvm_memory_used_bytes", "hikaricp_connections")
                .doesNotContain(NUMBER);
        assertThat(plain("/health")).contains("UP").doesNotContain("components");
        assertThat(ask("/metrics").statusCode()).isEqualTo(302);
        assertThat(ask("/sbom").statusCode()).isEqualTo(302);
    }

    private static String plain(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metrics + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    @Test
    @Order(4)
    void aSessionFromBeforeTheSignInIsNoSessionAfterIt() throws Exception {
        String before = cookie;
        HttpResponse<String> entered = post(
                "/sign-in",
                Map.of(
                        "username",
                        "aid",
                        "password",
                        DemoAccounts.PASSWORD,
                        "_csrf",
                        token(ask("/sign-in").body())));
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location"))
                .hasValueSatisfying(
                        where -> assertThat(where).startsWith("/sbom")); // asked for before, and on this host
        String after = cookie;
        assertThat(after).isNotEqualTo(before);
        assertThat(ask("/me").statusCode()).isEqualTo(200);
        cookie = before;
        assertThat(ask("/me").statusCode()).isEqualTo(302);
        cookie = after;
    }

    @Test
    @Order(5)
    void whoeverSearchesTooOftenIsToldToWaitInBothLanguages() throws Exception {
        String token = token(ask("/children").body());
        HttpResponse<String> last = null;
        for (int i = 0; i < 4; i++) {
            last = post("/children/search", Map.of("word", NUMBER, "_csrf", token));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.body()).contains("查询过于频繁").doesNotContain(NUMBER);
        assertThat(post("/children/search?lang=en", Map.of("word", NUMBER, "_csrf", token))
                        .body())
                .contains("Too many searches");
    }

    @Test
    @Order(6)
    void aMethodThatNoPageUsesAndAnothersHostAreRefused() throws Exception {
        assertThat(send(request("/").DELETE()).statusCode()).isEqualTo(405);
        HttpResponse<String> forwarded = ask("/sign-in", "X-Forwarded-Host", "buluo.example.cn");
        assertThat(forwarded.statusCode()).isEqualTo(200);
        assertThat(ask("/sign-in", "X-Forwarded-Host", "evil.example.com").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Order(7)
    void eachLineOfTheLogIsAJsonObjectAndNoNumberOfAnybodyIsInIt() throws Exception {
        ask("/children/" + NUMBER);
        List<String> lines = Files.readAllLines(folder.resolve("data").resolve("console.log"));
        assertThat(lines).isNotEmpty();
        JsonMapper mapper = new JsonMapper();
        for (String line : lines) {
            JsonNode entry = mapper.readTree(line);
            assertThat(entry.has("@timestamp")).isTrue();
            assertThat(entry.has("message")).isTrue();
            assertThat(line).doesNotContain(NUMBER, DemoAccounts.PASSWORD, cookie.split("=")[1]);
        }
    }
}
