package org.buluo.app.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.FilePassword;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.LockedWorkbook;
import org.buluo.files.table.LockedZip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workbooks with full numbers, locked and sealed, for the hour in which whoever made one may fetch it. */
@Repository
public class PurposeExports {

    private final JdbcClient database;
    private final Codec codec;

    PurposeExports(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** A workbook. @param content locked by its password */
    public record Made(String fileName, byte[] content) {
        @Override
        public String toString() {
            return "Made[" + fileName + "]";
        }
    }

    /**
     * Locks a workbook and keeps it.
     *
     * @param workbook in the clear
     * @return its key and its password, which is kept nowhere
     */
    public Locked lock(SignedIn who, String fileName, byte[] workbook) throws IOException {
        String password = FilePassword.draw();
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        LockedWorkbook.write(workbook, password, locked);
        return new Locked(keep(who, new Made(fileName, locked.toByteArray())), password);
    }

    /**
     * Locks several files into one archive and keeps it.
     *
     * @param files in the clear, by name
     * @return its key and its password, which is kept nowhere
     */
    public Locked lockAll(SignedIn who, String fileName, Map<String, byte[]> files) throws IOException {
        String password = FilePassword.draw();
        LockedZip zip = new LockedZip(password);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.add(file.getKey(), file.getValue());
        }
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        zip.write(locked);
        return new Locked(keep(who, new Made(fileName, locked.toByteArray())), password);
    }

    /** A workbook that was locked. @param id its key @param password that opens it */
    public record Locked(long id, String password) {
        @Override
        public String toString() {
            return "Locked[" + id + "]";
        }
    }

    /** Keeps one, and removes those whose hour is over. @return its key */
    private long keep(SignedIn who, Made made) {
        database.sql("delete from account.purpose_export where made_at < now() - interval '1 hour'")
                .update();
        return database.sql("""
                        insert into account.purpose_export (account_id, file_name, content)
                        values (:account, :name, :content) returning id
                        """)
                .param("account", who.id())
                .param("name", made.fileName())
                .param("content", codec.seal(made.content()))
                .query(Long.class)
                .single();
    }

    /** The one of this key when this person made it within the hour. */
    public Optional<Made> find(SignedIn who, long id) {
        return database.sql("""
                        select file_name, content from account.purpose_export
                        where id = :id and account_id = :account and made_at >= now() - interval '1 hour'
                        """)
                .param("id", id)
                .param("account", who.id())
                .query((row, i) -> new Made(row.getString(1), codec.open(row.getBytes(2))))
                .optional();
    }
}
