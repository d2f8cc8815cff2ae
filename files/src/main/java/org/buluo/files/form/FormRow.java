package org.buluo.files.form;

/** A row to fill in. */
@FunctionalInterface
public interface FormRow {

    /** What is known, in the form that {@link FormField.Kind} says; empty when nothing is. */
    String text(FormValue value);
}
