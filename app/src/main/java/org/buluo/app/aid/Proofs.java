package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.EvidenceType;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scans and photographs, sealed; added, and never changed. */
@Repository
public class Proofs {

    private static final String FIELDS =
            "p.id, p.list_id, p.notice_id, p.kind, p.code, p.media_type, p.bytes, p.sm3, p.sent_by_name, p.sent_at";
    private static final String FROM = " from aid.proof p join aid.award_list l on l.id = p.list_id where ";

    private final JdbcClient database;
    private final Codec codec;

    Proofs(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** What a file is, with its content. */
    public record Content(Proof proof, byte[] bytes) {

        @Override
        public String toString() {
            return proof.toString();
        }
    }

    long add(
            AwardList list,
            Long notice,
            Proof.Kind kind,
            String code,
            EvidenceType type,
            byte[] content,
            SignedIn who) {
        return database.sql("""
                        insert into aid.proof (list_id, notice_id, kind, code, media_type, bytes, sm3, content, sent_by,
                            sent_by_name)
                        values (:list, :notice, :kind, :code, :type, :bytes, :sm3, :content, :by, :name)
                        returning id
                        """)
                .param("list", list.id())
                .param("notice", notice)
                .param("kind", kind.name())
                .param("code", code)
                .param("type", type.mediaType())
                .param("bytes", content.length)
                .param("sm3", Sm3.of(content))
                .param("content", codec.seal(content))
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    /** Those of a list, the newest first. */
    public List<Proof> of(Scope scope, AwardList list) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + FROM + "p.list_id = :list and " + mine.sql() + " order by p.id desc")
                .param("list", list.id())
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** A file with its content. */
    public Optional<Content> content(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + ", p.content" + FROM + "p.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> new Content(row(row), codec.open(row.getBytes("content"))))
                .optional();
    }

    private static Proof row(ResultSet row) throws SQLException {
        return new Proof(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getObject("notice_id", Long.class),
                Proof.Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                EvidenceType.ofMedia(row.getString("media_type")),
                row.getInt("bytes"),
                row.getString("sm3"),
                row.getString("sent_by_name"),
                row.getTimestamp("sent_at").toInstant());
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
    }
}
