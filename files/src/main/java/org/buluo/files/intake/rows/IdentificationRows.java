package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.Origin;
import org.buluo.files.intake.heading.Field;

/** Rows of a school's findings of poor pupils (困难认定). */
final class IdentificationRows implements RowForm<Identification> {

    @Override
    public Identification read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.STUDENT_NUMBER)) {
            return null;
        }
        return new Identification(
                origin,
                cells.told(Field.SCHOOL),
                cells.studentNumber(),
                name,
                cells.told(Field.HARDSHIP),
                cells.told(Field.DEGREE),
                cells.pooled(Terms.all(cells)));
    }
}
