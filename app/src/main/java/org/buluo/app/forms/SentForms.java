package org.buluo.app.forms;

import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.form.BlankForm;
import org.buluo.files.form.FormException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Forms that people sent to be filled; each person's own, and for some days only. */
@Repository
public class SentForms {

    private static final int DAYS = 7;
    private static final int LATEST = 8;

    private final JdbcClient database;
    private final Codec codec;

    SentForms(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** A form among a person's latest. */
    public record Sent(long id, String fileName) {}

    /** Takes a form. @throws FormException when it can't be filled; then nothing is kept */
    @Transactional
    public long add(String fileName, byte[] content, SignedIn who) throws FormException {
        BlankForm.read(content);
        CurrentScope.beyond(
                () -> database.sql("delete from forms.sent_form where sent_at < now() - make_interval(days => :days)")
                        .param("days", DAYS)
                        .update());
        return database.sql("""
                        insert into forms.sent_form (login, file_name, content) values (:login, :name, :content)
                        returning id
                        """)
                .param("login", who.login())
                .param("name", fileName)
                .param("content", codec.seal(content))
                .query(Long.class)
                .single();
    }

    /** A form of this person's. */
    public Optional<SentForm> find(Scope scope, SignedIn who, long id) {
        if (scope instanceof Scope.None) {
            return Optional.empty();
        }
        return database.sql("select file_name, content from forms.sent_form where id = :id and login = :login")
                .param("id", id)
                .param("login", who.login())
                .query((row, i) -> new SentForm(id, row.getString(1), read(codec.open(row.getBytes(2)))))
                .optional();
    }

    private static BlankForm read(byte[] content) {
        try {
            return BlankForm.read(content);
        } catch (FormException e) { // it was read before it was kept
            throw new IllegalStateException(e);
        }
    }

    /** This person's latest forms, newest first. */
    public List<Sent> latest(Scope scope, SignedIn who) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database.sql("""
                        select id, file_name from forms.sent_form where login = :login order by id desc limit :limit
                        """)
                .param("login", who.login())
                .param("limit", LATEST)
                .query((row, i) -> new Sent(row.getLong(1), row.getString(2)))
                .list();
    }
}
