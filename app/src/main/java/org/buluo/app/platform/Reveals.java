package org.buluo.app.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.buluo.files.text.LongNumbers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Full numbers, telephones and accounts for those who work with children, a bounded number of times a day. */
@Service
public class Reveals {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;
    private final int mostPerDay;
    private final int seconds;

    Reveals(
            JdbcClient database,
            Audit audit,
            Clock clock,
            @Value("${buluo.reveal.per-day:50}") int mostPerDay,
            @Value("${buluo.reveal.seconds:120}") int seconds) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.mostPerDay = mostPerDay;
        this.seconds = seconds;
    }

    /** What full values are needed for, in broad terms. */
    public enum Purpose {
        /** To reach the family. */
        CONTACT,
        /** To hold them against papers. */
        CHECK,
        /** To correct what a roster states. */
        CORRECT,
        /** To see whether money went to the right account. */
        PAYMENT,
        /** What the reason says. */
        OTHER
    }

    /** Whether this person may see full values at all; which children's is a question of their scope. */
    public static boolean mayReveal(SignedIn who) {
        return Permission.REVEAL.isOf(who.role());
    }

    /** Whether somebody said enough of why. */
    public static boolean isReason(String reason) {
        return reason.strip().length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON;
    }

    /** Purpose and reason as the audit keeps them: numbers that were typed into the reason are masked. */
    public static String told(Enum<?> purpose, String reason) {
        return purpose.name() + ": " + LongNumbers.masked(reason.strip());
    }

    /** How long full values stay on a screen, in seconds. */
    public int seconds() {
        return seconds;
    }

    /** How often this person may still see full values today. */
    public int left(SignedIn who) {
        int used = database.sql("select times from platform.reveal_count where account_id = :account and day = :day")
                .param("account", who.id())
                .param("day", LocalDate.now(clock))
                .query(Integer.class)
                .optional()
                .orElse(0);
        return Math.max(0, mostPerDay - used);
    }

    /**
     * Counts one look at full values and writes it to the audit, both or neither.
     *
     * @param what as in {@link Audit#record}
     * @param subject as there
     * @param reason see {@link #isReason}; a number that was typed into it is masked
     * @return false when the day's number is used up
     * @throws AccessDeniedException when this person may see none
     */
    @Transactional
    public boolean take(SignedIn who, String what, String subject, Purpose purpose, String reason) {
        if (!mayReveal(who) || !isReason(reason)) {
            throw new AccessDeniedException("full values need a role and a reason");
        }
        boolean counted = mostPerDay > 0
                && database.sql("""
                        insert into platform.reveal_count as c (account_id, day, times) values (:account, :day, 1)
                        on conflict (account_id, day) do update set times = c.times + 1 where c.times < :most
                        """)
                                .param("account", who.id())
                                .param("day", LocalDate.now(clock))
                                .param("most", mostPerDay)
                                .update()
                        > 0;
        if (counted) {
            audit.record(who, what, subject, told(purpose, reason));
        }
        return counted;
    }
}
