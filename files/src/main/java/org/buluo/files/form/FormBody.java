package org.buluo.files.form;

/**
 * Where the rows of a form go.
 *
 * @param first the first row below the headings, from 0
 * @param blank how many blank rows the form has there; what follows them is its footer
 */
public record FormBody(int first, int blank) {

    /** The first row of the footer, from 0. */
    int footer() {
        return first + blank;
    }
}
