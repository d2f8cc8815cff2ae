package org.buluo.app.account;

import java.util.List;

/** Work that needs full numbers, and what of a child each needs: nothing else is written. */
public enum ExportPurpose {
    /** A school or township corrects what its own rosters state. */
    CORRECTION(
            "id-no",
            "student-no",
            "person-no",
            "birth",
            "school",
            "grade",
            "township",
            "village",
            "guardian",
            "guardian-id",
            "phone",
            "address"),
    /** A bank is to pay. */
    BANK("id-no", "school", "grade", "phone", "bank", "bank-card", "holder", "due"),
    /** A system of the prefecture or the province takes the children in. */
    UPPER("id-no", "student-no", "person-no", "birth", "sex", "school", "grade", "township", "village");

    private final List<String> columns;

    ExportPurpose(String... columns) {
        this.columns = List.of(columns);
    }

    /** What is written of each child besides number and name. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the child's rows as received must be read for it. */
    public boolean needsRows() {
        return this != UPPER;
    }
}
