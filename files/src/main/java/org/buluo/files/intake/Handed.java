package org.buluo.files.intake;

import java.nio.file.Path;
import org.buluo.files.intake.heading.OwnWords;
import org.buluo.files.table.RowSink;

/**
 * A file as it is handed in.
 *
 * @param name as its sender called it, without folders
 * @param path where it lies
 * @param password what a person told; null for none
 * @param arrival which of several files came later, where that is known: the later of two corrections of one row counts
 * @param verbatim is told each row as it stands before anything is made of it, on the reading thread; must not keep or
 *     change the cells
 * @param words the county's own as they were when the file came; {@link OwnWords#NONE} for those of the options
 */
public record Handed(String name, Path path, String password, int arrival, RowSink verbatim, OwnWords words) {

    private static final RowSink NOBODY = new RowSink() {
        @Override
        public void sheet(String name) {}

        @Override
        public void row(int number, String[] cells) {}
    };

    /** A file under its own name, without a password. */
    public static Handed of(Path path) {
        return new Handed(path.getFileName().toString(), path, null, 0, NOBODY, OwnWords.NONE);
    }

    /** The same file with a password. @param told null for none */
    public Handed with(String told) {
        return new Handed(name, path, told, arrival, verbatim, words);
    }

    /** The same file under the name that its sender gave it. */
    public Handed named(String sent) {
        return new Handed(sent, path, password, arrival, verbatim, words);
    }

    /** The same file as the one that came at this place among all. */
    public Handed arrived(int place) {
        return new Handed(name, path, password, place, verbatim, words);
    }

    /** The same file, read with somebody looking on. */
    public Handed told(RowSink rows) {
        return new Handed(name, path, password, arrival, rows, words);
    }

    /** The same file, read with these words. */
    public Handed reading(OwnWords own) {
        return new Handed(name, path, password, arrival, verbatim, own);
    }
}
