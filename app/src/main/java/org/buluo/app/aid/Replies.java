package org.buluo.app.aid;

import java.util.List;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of awards: added, never changed. */
@Repository
class Replies {

    private final JdbcClient database;
    private final Sealing sealing;

    Replies(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void add(List<Long> awards, Reply reply, SignedIn who) {
        database.sql("""
                        insert into aid.reply (award_id, answer, via, note, replied_by, replied_by_name)
                        select a.id, :answer, :via, :note, :by, :name from unnest(cast(:awards as bigint[])) as a (id)
                        """)
                .param("answer", reply.answer().name())
                .param("via", reply.via().name())
                .param("note", sealing.seal(reply.note()))
                .param("by", who.id())
                .param("name", who.displayName())
                .param("awards", awards.toArray(Long[]::new))
                .update();
    }
}
