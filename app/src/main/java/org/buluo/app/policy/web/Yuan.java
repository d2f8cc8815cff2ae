package org.buluo.app.policy.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.buluo.core.text.Width;

/** An amount that somebody typed. */
final class Yuan {

    private static final String TUITION = "tuition";

    private Yuan() {}

    /** As a pack writes it: {@code 600.00}; empty when it is no amount. */
    static String written(String typed) {
        String plain = Width.narrow(typed).strip().replace(",", "").replaceAll("元$", "");
        if (plain.equals(TUITION)) {
            return plain;
        }
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? new BigDecimal(plain).setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : "";
    }
}
