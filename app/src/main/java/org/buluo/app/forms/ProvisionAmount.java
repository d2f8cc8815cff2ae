package org.buluo.app.forms;

import java.util.List;
import org.buluo.core.policy.Provision;
import org.buluo.files.form.FormField.Kind;
import org.buluo.files.form.FormValue;

/**
 * What a child is due of some provisions together: a form's 国家助学金 is the one of senior schools or of vocational
 * ones, and nobody has both.
 *
 * @param provisions of the pack, in its order; not empty
 */
public record ProvisionAmount(List<Provision> provisions) implements FormValue {

    /** The provisions' names. */
    @Override
    public String chinese() {
        return String.join("、", provisions.stream().map(Provision::name).toList());
    }

    @Override
    public Kind kind() {
        return Kind.MONEY;
    }

    /** Their ids, joined by {@code +}: as a page's form says it. */
    public String code() {
        return String.join("+", provisions.stream().map(Provision::id).toList());
    }

    /** Whether a provision is one of these. */
    boolean holds(String id) {
        return provisions.stream().anyMatch(one -> one.id().equals(id));
    }
}
