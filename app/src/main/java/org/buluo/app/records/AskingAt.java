package org.buluo.app.records;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The telephones that papers print: of the county's aid office and of each township's. */
@Component
public class AskingAt {

    private final String county;
    private final Map<String, String> townships = new HashMap<>();

    /**
     * @param county its telephone; empty leaves room to write it by hand
     * @param townships {@code 花坪镇=0718-3661000;高坪镇=…}
     */
    AskingAt(
            @Value("${buluo.records.telephone:}") String county,
            @Value("${buluo.records.telephones:}") String townships) {
        this.county = county.strip();
        for (String pair : townships.split("[;；]")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                this.townships.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
    }

    /** The county's; empty when none was set. */
    public String county() {
        return county;
    }

    /** A township's; empty when none was set. */
    public String township(String name) {
        return townships.getOrDefault(name, "");
    }
}
