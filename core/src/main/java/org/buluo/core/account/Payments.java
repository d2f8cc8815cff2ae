package org.buluo.core.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.BankLine;

/** Bank lines as payments: (批次号, 序号) told several times is one. */
final class Payments {

    private record Key(String batch, String line) {}

    private Payments() {}

    /** In the order in which they were first told. A line without 批次号 or 序号 is one by itself. */
    static List<Payment> of(List<BankLine> lines, Calendar calendar) {
        Map<Key, List<BankLine>> byKey = new LinkedHashMap<>(lines.size() * 2);
        List<Payment> payments = new ArrayList<>(lines.size());
        for (BankLine line : lines) {
            if (!calendar.knows(line.date())) {
                continue;
            }
            if (line.batch().isEmpty() || line.line().isEmpty()) {
                payments.add(new Payment(List.of(line)));
            } else {
                byKey.computeIfAbsent(new Key(line.batch(), line.line()), key -> new ArrayList<>(1))
                        .add(line);
            }
        }
        byKey.values().forEach(told -> payments.add(new Payment(sorted(told))));
        return payments;
    }

    private static List<BankLine> sorted(List<BankLine> told) {
        if (told.size() > 1) {
            told.sort(Payment.BY_DATE);
        }
        return told;
    }
}
