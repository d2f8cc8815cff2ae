package org.buluo.app.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.form.FormException;
import org.buluo.files.form.FormRow;
import org.buluo.files.form.FormSheet;
import org.buluo.files.form.FormValue;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Fills a form for a list. Numbers are masked, but in an export for a purpose, whose reason is kept. */
@Service
public class FormFilling {

    /** The most children that one form holds. */
    public static final int MOST = 5000;

    private static final Set<Role> MAY_HAVE_NUMBERS =
            Set.of(Role.AID_OFFICE, Role.FINANCE, Role.TOWNSHIP_OFFICER, Role.SCHOOL_OFFICER);

    private final FormRows rows;
    private final Audit audit;

    FormFilling(FormRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Whether this person may take numbers out in full. */
    public static boolean mayHaveNumbers(SignedIn who) {
        return MAY_HAVE_NUMBERS.contains(who.role());
    }

    /** How many children the list holds. */
    public long count(Scope scope, ListToFill list) {
        return rows.count(scope, list);
    }

    /** What the first children of the list would have in these columns. */
    public List<FormRow> sample(Scope scope, ListToFill list, List<FormValue> fields, int most) {
        return rows.of(scope, list, fields, most, false);
    }

    /** The form with all children of the list, numbers masked. @param columns by column, what goes in */
    public byte[] masked(SentForm form, FormSheet sheet, Map<Integer, FormValue> columns, ListToFill list, SignedIn who)
            throws FormException {
        byte[] filled = fill(form, sheet, columns, list, who, false);
        audit.record(who, "forms.fill", subject(list), "");
        return filled;
    }

    /** The same with numbers in full. @param reason why they are needed; not blank */
    public byte[] full(
            SentForm form,
            FormSheet sheet,
            Map<Integer, FormValue> columns,
            ListToFill list,
            String reason,
            SignedIn who)
            throws FormException {
        if (!mayHaveNumbers(who) || reason.isBlank()) {
            throw new AccessDeniedException("numbers need a role and a reason");
        }
        audit.record(who, "forms.fill-with-numbers", subject(list), reason.strip());
        return fill(form, sheet, columns, list, who, true);
    }

    private byte[] fill(
            SentForm form,
            FormSheet sheet,
            Map<Integer, FormValue> columns,
            ListToFill list,
            SignedIn who,
            boolean isFull)
            throws FormException {
        List<FormRow> filled = rows.of(who.scope(), list, columns.values(), MOST, isFull);
        return form.form().filled(sheet, columns, filled);
    }

    /** The list by its conditions; words that were searched for are tokens there, so nobody is named. */
    private static String subject(ListToFill list) {
        StringBuilder subject = new StringBuilder("run:" + list.run().id());
        for (String name : list.filter().names()) {
            subject.append(' ').append(name).append('=').append(list.filter().get(name));
        }
        return subject.toString();
    }
}
