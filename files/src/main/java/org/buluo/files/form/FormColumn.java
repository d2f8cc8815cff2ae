package org.buluo.files.form;

/**
 * A column of a form.
 *
 * @param at its place, from 0
 * @param heading as received, a group's heading before its own
 * @param field what it was understood to ask for; null when nothing is known of it
 */
public record FormColumn(int at, String heading, FormField field) {}
