package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.Origin;
import org.buluo.files.intake.heading.Field;

/** Rows of the disability federation's file (残疾). */
final class DisabilityRows implements RowForm<DisabilityCard> {

    @Override
    public DisabilityCard read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.CARD_NUMBER)) {
            return null;
        }
        return new DisabilityCard(
                origin,
                name,
                IdCells.card(cells),
                cells.told(Field.CATEGORY),
                cells.told(Field.DEGREE),
                cells.name(Field.GUARDIAN),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE),
                cells.word(
                        Field.STATE,
                        Words::validCard,
                        false,
                        "应为 有效 或 注销",
                        "有效 (valid) or 注销 (cancelled) is expected"));
    }
}
