package org.buluo.app.casework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.EvidenceType;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Files of evidence, sealed: photos of a visit, a stamped form, a letter. Nobody takes one away again. */
@Repository
public class EvidenceFiles {

    private static final int MOST_FILES = 50;
    private static final int TITLE = 60;
    private static final String FIELDS = "e.id, e.title, e.type, e.size, e.sha256, e.by_name, e.at";

    private final JdbcClient database;
    private final Codec codec;
    private final CaseList list;
    private final Steps steps;
    private final DataSize most;

    EvidenceFiles(
            JdbcClient database,
            Codec codec,
            CaseList list,
            Steps steps,
            @Value("${buluo.casework.evidence:10MB}") DataSize most) {
        this.database = database;
        this.codec = codec;
        this.list = list;
        this.steps = steps;
        this.most = most;
    }

    /** What came of a file; the words are under {@code casework.evidence.<name>}. */
    public enum Taken {
        /** It is kept. */
        KEPT,
        /** Nothing was sent. */
        NOTHING,
        /** It is larger than is taken. */
        TOO_LARGE,
        /** It is nothing that is taken, or broken. */
        WRONG_TYPE,
        /** The matter has it already. */
        ALREADY,
        /** The matter has too many. */
        TOO_MANY
    }

    /** How large a file may be, in megabytes. */
    public long mostMegabytes() {
        return most.toMegabytes();
    }

    /** Whether a file of this size is too large to be read at all. */
    public boolean isTooLarge(long bytes) {
        return bytes > most.toBytes();
    }

    /** Keeps a file; whoever sees the matter may add to it. @param title what it shows */
    @Transactional
    public Taken add(SignedIn who, long id, String title, byte[] content) {
        Matter matter = Matter.there(list.find(who.scope(), id));
        if (content.length == 0) {
            return Taken.NOTHING;
        }
        if (isTooLarge(content.length)) {
            return Taken.TOO_LARGE;
        }
        Optional<EvidenceType> type = EvidenceType.of(content);
        if (type.isEmpty()) {
            return Taken.WRONG_TYPE;
        }
        if (of(who.scope(), id).size() >= MOST_FILES) {
            return Taken.TOO_MANY;
        }
        String plain = Digits.masked(title.strip());
        String kept = plain.codePointCount(0, plain.length()) <= TITLE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, TITLE));
        int added = database.sql("""
                        insert into casework.evidence (case_id, by_login, by_name, type, size, sha256, title, content)
                        values (:id, :login, :name, :type, :size, :sha256, :title, :content) on conflict do nothing
                        """)
                .param("id", matter.id())
                .param("login", who.login())
                .param("name", who.displayName())
                .param("type", type.get().name())
                .param("size", content.length)
                .param("sha256", digest(content))
                .param("title", codec.seal(Personal.text(kept)))
                .param("content", codec.seal(content))
                .update();
        if (added == 0) {
            return Taken.ALREADY;
        }
        steps.add(id, Step.EVIDENCE, who, kept);
        return Taken.KEPT;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) { // every JDK has it
            throw new IllegalStateException(e);
        }
    }

    /** The files of a matter, the first one first. */
    public List<Evidence> of(Scope scope, long id) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("""
                        select %s from casework.evidence e join casework.case_file c on c.id = e.case_id
                        where e.case_id = :id and %s order by e.id
                        """.formatted(FIELDS, seen.sql()))
                .param("id", id)
                .params(seen.parameters())
                .query(this::row)
                .list();
    }

    /** A file of a matter. @param file its number */
    public Optional<Evidence> find(Scope scope, long id, long file) {
        return of(scope, id).stream().filter(one -> one.id() == file).findFirst();
    }

    /** The content of a file of a matter. @param file its number */
    public Optional<byte[]> content(Scope scope, long id, long file) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("""
                        select e.content from casework.evidence e join casework.case_file c on c.id = e.case_id
                        where e.case_id = :id and e.id = :file and %s
                        """.formatted(seen.sql()))
                .param("id", id)
                .param("file", file)
                .params(seen.parameters())
                .query((row, i) -> codec.open(row.getBytes(1)))
                .optional();
    }

    private Evidence row(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                codec.open(Personal.Kind.TEXT, row.getBytes("title")).reveal(),
                EvidenceType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("by_name"),
                row.getTimestamp("at").toLocalDateTime());
    }
}
