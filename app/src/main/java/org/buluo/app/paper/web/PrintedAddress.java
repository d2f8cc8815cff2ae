package org.buluo.app.paper.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.platform.ListState;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The address of a list, as the form that prints it sends it along. */
final class PrintedAddress {

    private static final int LONGEST = 4000;

    private PrintedAddress() {}

    /** A path of this console with its parameters; nothing else is an address of a list. */
    static ListState parse(String text) {
        if (!text.startsWith("/") || text.startsWith("//") || text.contains("\\") || text.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        int query = text.indexOf('?');
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query < 0 ? new String[0] : text.substring(query + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        parameters.values().removeIf(String::isBlank);
        parameters.keySet().removeAll(java.util.Set.of("after", "no", "size", "lang"));
        return new ListState(query < 0 ? text : text.substring(0, query), parameters);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
