package org.buluo.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person at a browser: signed in, with cookies of their own. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI console;

    private Visitor(URI console) {
        this.console = console;
    }

    static Visitor signIn(URI console, String login, String password) throws IOException, InterruptedException {
        if (!List.of("localhost", "127.0.0.1", "[::1]").contains(console.getHost())) {
            throw new IllegalArgumentException("only a console on this machine is visited");
        }
        Visitor visitor = new Visitor(console);
        Matcher token = TOKEN.matcher(visitor.get("/sign-in"));
        if (!token.find()) {
            throw new IOException("the sign-in page has no token");
        }
        String form =
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(login) + "&password=" + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(console.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = visitor.client.send(request, BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IOException("the console does not let " + login + " in");
        }
        return visitor;
    }

    /** The address of the list that a search leads to. */
    String search(String word) throws IOException, InterruptedException {
        URI where = console.resolve(press("/children", "/children/search", "word=" + encoded(word)));
        return where.getRawPath() + "?" + where.getRawQuery();
    }

    /**
     * Sends a page's form.
     *
     * @param page that holds the form
     * @param action where it goes
     * @param form what was filled in
     * @return where the answer leads to; empty when it leads nowhere
     */
    String press(String page, String action, String form) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new IOException("no token in " + page);
        }
        return post(action, token.group(1), form);
    }

    private String post(String path, String token, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(console.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + form))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page's text. @throws IOException when it is not a page that a person would be glad of */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(console.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + path);
        }
        return answer.body();
    }
}
