package org.buluo.app.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.buluo.app.intake.CardNumbers;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.UnpackedFile;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Source;
import org.springframework.stereotype.Component;

/** Telephones and bank cards that the rows of children state: for finding a child, and kept nowhere else. */
@Component
class Contacts {

    private final CardNumbers cards;

    Contacts(CardNumbers cards) {
        this.cards = cards;
    }

    /** Of each child, in the account's order, ascending. */
    List<List<String>> of(Reconciled account, List<UnpackedFile> delivered) {
        Map<String, Long> deliveryOf = new HashMap<>();
        delivered.forEach(file -> deliveryOf.put(file.handed().name(), file.deliveryId()));
        Map<RowPlace, String> known = cards.of(deliveryOf.values());
        return account.children().stream()
                .map(child -> of(child, account, deliveryOf, known))
                .toList();
    }

    private static List<String> of(
            ChildAccount child, Reconciled account, Map<String, Long> deliveryOf, Map<RowPlace, String> cards) {
        TreeSet<String> all = new TreeSet<>();
        for (PersonRow row : child.rows()) {
            all.add(row.phone());
            Source source = account.sources().of(row.origin());
            Long delivery = deliveryOf.get(source.file());
            if (delivery != null) {
                all.add(cards.getOrDefault(
                        new RowPlace(delivery, source.sheet(), row.origin().row()), ""));
            }
        }
        all.remove("");
        return List.copyOf(all);
    }
}
