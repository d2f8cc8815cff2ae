package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.files.intake.heading.Field;

/** Rows of the register of the poor (建档立卡). */
final class RegisteredPoorRows implements RowForm<RegisteredPoor> {

    @Override
    public RegisteredPoor read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.PERSON_NUMBER, Field.ID, Field.BANK_CARD)) {
            return null;
        }
        return new RegisteredPoor(
                origin,
                cells.number(Field.HOUSEHOLD),
                cells.number(Field.PERSON_NUMBER),
                name,
                cells.sex(),
                cells.id(Field.ID),
                cells.told(Field.RELATION),
                cells.told(Field.EDUCATION),
                cells.told(Field.STUDY_STATE),
                cells.told(Field.ATTRIBUTE),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE),
                cells.phone());
    }
}
