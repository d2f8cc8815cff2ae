package org.buluo.files.form;

import org.buluo.files.form.FormField.Kind;

/** What can go into a column of a form: a {@link FormField}, or something that only a policy pack knows. */
public interface FormValue {

    /** As offices call it. */
    String chinese();

    /** What its values are like. */
    Kind kind();

    /** Whether it is written masked unless there is a reason for more. */
    default boolean isPersonal() {
        return kind() == Kind.PERSONAL;
    }
}
