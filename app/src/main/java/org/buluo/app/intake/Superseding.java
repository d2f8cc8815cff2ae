package org.buluo.app.intake;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.Codec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which delivery takes another's place: one of the same kind and coverage that states a later day and holds at least
 * half of whom the older one holds. Files of one upload add up, and so do lists of others: two classes of one school,
 * two batches of the bank. Corrected rows take no delivery's place.
 */
@Repository
class Superseding {

    private static final double SAME_LIST = 0.5;

    private final JdbcClient database;
    private final Codec codec;

    Superseding(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    private record Candidate(long id, LocalDate statedOn, List<String> kinds, Likeness likeness) {}

    /**
     * Writes down which deliveries a new one takes the place of, and which take its own. Withdrawn ones too, so that
     * nothing is to be found out anew when one comes back.
     */
    void settle(long id) {
        List<Candidate> all = database.sql("""
                        select d.id, d.stated_on, d.kinds, d.likeness
                        from intake.delivery d join intake.delivery mine on mine.id = :id
                        where d.state in ('taken', 'withdrawn') and not d.corrects and not mine.corrects
                          and d.likeness is not null and d.kinds && mine.kinds and d.township = mine.township
                          and d.school = mine.school
                          and (d.id = mine.id or d.upload_id is distinct from mine.upload_id)
                        """)
                .param("id", id)
                .query((row, i) -> new Candidate(
                        row.getLong("id"),
                        row.getObject("stated_on", LocalDate.class),
                        List.of((String[]) row.getArray("kinds").getArray()),
                        Likeness.of(codec.open(row.getBytes("likeness")))))
                .list();
        all.stream()
                .filter(mine -> mine.id() == id)
                .findFirst()
                .ifPresent(
                        mine -> all.stream().filter(other -> other.id() != id).forEach(other -> settle(mine, other)));
    }

    private void settle(Candidate mine, Candidate other) {
        boolean later = !mine.statedOn().isBefore(other.statedOn());
        Candidate older = later ? other : mine;
        Candidate newer = later ? mine : other;
        if (newer.kinds().containsAll(older.kinds()) && older.likeness().in(newer.likeness()) >= SAME_LIST) {
            database.sql("insert into intake.superseding (older, newer) values (:older, :newer) on conflict do nothing")
                    .param("older", older.id())
                    .param("newer", newer.id())
                    .update();
        }
    }
}
