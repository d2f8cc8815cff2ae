package org.buluo.app.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files as received, with their rows, that count no more: withdrawn, refused, or superseded. One that counts has no
 * period. One goes only after those that it superseded (else they would count again) and after those that correct it.
 */
final class OldDeliveries implements KeptData {

    private static final int BATCH = 20;

    /** What counts no more, and since when. */
    private static final String KEPT = """
            kept as (
                select d.id, greatest(d.received_at, d.withdrawn_at, (
                    select max(n.taken_at) from intake.superseding s join intake.delivery n on n.id = s.newer
                    where s.older = d.id and n.state = 'taken' and not s.kept_both)) as begins
                from intake.delivery d
                where d.state <> 'received' and ('BANK_RETURN' = any(d.kinds)) = :bank
                  and not exists (select from intake.standing_key k where k.id = d.id))
            """;

    private static final String PAST = KEPT + """
            , past as (
                select id, begins from kept where begins < :before and not (id = any(cast(:used as bigint[]))))
            """;

    private final JdbcClient database;
    private final ObjectProvider<DeliveriesInUse> users;
    private final String kind;
    private final boolean bank;

    /** @param bank whether those that the bank sent back are meant, or all others */
    OldDeliveries(JdbcClient database, ObjectProvider<DeliveriesInUse> users, String kind, boolean bank) {
        this.database = database;
        this.users = users;
        this.kind = kind;
        this.bank = bank;
    }

    @Override
    public String kind() {
        return kind;
    }

    private Long[] used() {
        return users.stream().flatMap(user -> user.inUse().stream()).distinct().toArray(Long[]::new);
    }

    @Override
    public Holding look(Instant before) {
        return ask("with " + PAST + """
                        select (select count(*) from intake.delivery d where ('BANK_RETURN' = any(d.kinds)) = :bank) as rows,
                            (select min(begins) from kept) as oldest,
                            (select count(*) from past p
                             where not exists (select from intake.superseding s where s.newer = p.id
                                               and s.older not in (select id from past))
                               and not exists (select from intake.correction c where c.target_id = p.id
                                               and c.delivery_id not in (select id from past))) as past
                        """, before)
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    private JdbcClient.StatementSpec ask(String question, Instant before) {
        return database.sql(question)
                .param("bank", bank)
                .param("before", Timestamp.from(before))
                .param("used", used());
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = ask("with " + PAST + """
                        select p.id from past p
                        where not exists (select from intake.superseding s where s.newer = p.id)
                          and not exists (select from intake.correction c where c.target_id = p.id)
                        order by p.begins, p.id limit :batch
                        """, before)
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        if (!gone.isEmpty()) {
            database.sql("delete from intake.delivery where id in (:gone)")
                    .param("gone", gone)
                    .update();
            database.sql("""
                            delete from intake.upload u where u.received_at < :before
                              and not exists (select from intake.delivery d where d.upload_id = u.id)
                            """).param("before", Timestamp.from(before)).update();
        }
        return gone.size();
    }
}
