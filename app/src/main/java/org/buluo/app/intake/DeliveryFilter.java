package org.buluo.app.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which deliveries are wanted; empty for any.
 *
 * @param kind by name
 * @param state {@code received}, {@code standing}, {@code superseded}, {@code refused} or {@code withdrawn}
 * @param township its name
 * @param sender a part of a sender's name, or a login
 * @param file a part of a file's name
 */
public record DeliveryFilter(String kind, String state, String township, String sender, String file) {

    /** Every delivery. */
    public static final DeliveryFilter ANY = new DeliveryFilter("", "", "", "", "");

    private static final Map<String, String> STATES = Map.of(
            "received", "d.state = 'received'",
            "standing", "exists (select from intake.standing s where s.id = d.id)",
            "superseded", "d.state = 'taken' and not exists (select from intake.standing s where s.id = d.id)",
            "refused", "d.state = 'refused'",
            "withdrawn", "d.state = 'withdrawn'");

    String sql() {
        return """
                (:kind = '' or :kind = any(d.kinds)) and (:township = '' or d.township = :township)
                and (:sender = '' or d.sent_by = :sender or position(:sender in d.sent_by_name) > 0)
                and (:file = '' or position(lower(:file) in lower(d.file_name)) > 0)
                and\s""" + STATES.getOrDefault(state, "true");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("township", township);
        parameters.put("sender", sender);
        parameters.put("file", file);
        return parameters;
    }
}
