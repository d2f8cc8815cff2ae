package org.buluo.county.truth;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.Row;

/** The files of the truth: whom each row states, which rows go back, and where each child stands. */
public final class AnswerKey implements Closeable {

    private final BufferedWriter persons;
    private final BufferedWriter returned;
    private final BufferedWriter accounts;

    /** Begins the files in a folder. */
    public AnswerKey(Path folder) throws IOException {
        persons = Files.newBufferedWriter(folder.resolve("persons.csv"));
        returned = Files.newBufferedWriter(folder.resolve("returned.csv"));
        accounts = Files.newBufferedWriter(folder.resolve("account.csv"));
        persons.write("person,source,row\n");
        returned.write("source,row\n");
        accounts.write("person_no,person,aid_standing,school_standing,due_fen,paid_fen\n");
    }

    /** A row stands in a file. A returned row states nobody. */
    public void row(Row row, String source, int number) {
        boolean back = row.statement() instanceof BankLine line
                ? line.returned()
                : row.person() == null && row.kind() != RosterKind.SCHOOL;
        try {
            if (back) {
                returned.write(source + "," + number + "\n");
            } else if (row.person() != null) {
                persons.write(row.person().key() + "," + source + "," + number + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A child of the universe. */
    public void account(Lists lists, Account account) throws IOException {
        String no = lists.of(OnRegister.class).stream()
                .findFirst()
                .map(OnRegister::personNo)
                .orElse("");
        accounts.write(String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%d,%d\n",
                no,
                lists.person().key(),
                account.aid(),
                account.school(),
                account.due(),
                account.paid()));
    }

    @Override
    public void close() throws IOException {
        persons.close();
        returned.close();
        accounts.close();
    }
}
