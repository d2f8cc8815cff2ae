package org.buluo.app.audit;

import java.util.List;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;

/** The audit as an auditor reads it. */
public final class ReadAudit {

    private static final SignedIn AUDITOR =
            new SignedIn(9, "auditor", "冉平", Role.AUDITOR, Scope.wholeCounty(), "", true);

    private ReadAudit() {}

    /** The latest entries about a subject, newest first; an empty subject for all. */
    public static List<StoredEntry> about(EntryList entries, String subject) {
        return entries.page(AUDITOR, EntryFilter.about(subject), new PageRequest("", false, "", 1, 500))
                .rows();
    }

    /** Why this was done to a subject, newest first. */
    public static List<String> reasons(EntryList entries, String what, String subject) {
        return about(entries, subject).stream()
                .filter(entry -> entry.act().what().equals(what))
                .map(entry -> entry.act().reason())
                .toList();
    }
}
