package org.buluo.files.intake.rows;

import java.util.Optional;
import java.util.function.Supplier;
import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.title.CivilWords;

/** Rows of the three civil-affairs lists; which list a row is on, 类别 tells first. */
final class BeneficiaryRows implements RowForm<Beneficiary> {

    private final Supplier<Optional<RosterKind>> around;

    /** @param around the list that the heading and the words around the table tell for the row just read */
    BeneficiaryRows(Supplier<Optional<RosterKind>> around) {
        this.around = around;
    }

    /** The record's kind is null when no word tells it. */
    @Override
    public Beneficiary read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.ID)) {
            return null;
        }
        return new Beneficiary(
                origin,
                kind(cells),
                name,
                cells.id(Field.ID),
                cells.name(Field.HEAD),
                Schools.area(cells),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE),
                cells.event(Field.FROM),
                cells.lastDay(Field.TO));
    }

    private RosterKind kind(Cells cells) {
        RosterKind kind = CivilWords.tell(cells.text(Field.CATEGORY)).or(around).orElse(null);
        if (kind == null) {
            cells.fault(
                    Field.CATEGORY, "应说明是低保、特困还是孤儿", "低保 (minimum living), 特困 (destitute) or 孤儿 (orphan) is expected");
        }
        return kind;
    }
}
