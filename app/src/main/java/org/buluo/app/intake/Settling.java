package org.buluo.app.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles what was read: whether it counts, what it covers, and which older deliveries it takes the place of. */
@Service
class Settling {

    private final JdbcClient database;
    private final Deliveries deliveries;
    private final Contents contents;
    private final Readings readings;
    private final Coverages coverages;
    private final SchoolBooks books;
    private final Superseding superseding;
    private final Accounts accounts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Settling(
            JdbcClient database,
            Deliveries deliveries,
            Contents contents,
            Readings readings,
            Coverages coverages,
            SchoolBooks books,
            Superseding superseding,
            Accounts accounts,
            Clock clock,
            TransactionTemplate transaction) {
        this.database = database;
        this.deliveries = deliveries;
        this.contents = contents;
        this.readings = readings;
        this.coverages = coverages;
        this.books = books;
        this.superseding = superseding;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The directory of schools comes first: it tells where the others' schools are. */
    void settle(long upload) {
        List<Delivery> waiting = deliveries.waiting(upload);
        List<Delivery> directories = waiting.stream()
                .filter(Settling::isDirectory)
                .sorted(Settling::byKey)
                .toList();
        SchoolBook before = books.now();
        directories.forEach(delivery -> settle(delivery, before));
        SchoolBook book = directories.isEmpty() ? before : books.now();
        waiting.stream()
                .filter(delivery -> !isDirectory(delivery))
                .sorted(Settling::byKey)
                .forEach(delivery -> settle(delivery, book));
        if (!directories.isEmpty()) {
            placeAnew(book);
        }
    }

    private static boolean isDirectory(Delivery delivery) {
        return delivery.kinds().contains(RosterKind.SCHOOL.name());
    }

    private static int byKey(Delivery a, Delivery b) {
        return Long.compare(a.id(), b.id());
    }

    private void settle(Delivery delivery, SchoolBook book) {
        transaction.executeWithoutResult(status -> {
            List<Coverages.Part> parts = coverages.of(delivery.id());
            Scope sender = scopeOf(delivery.sentBy());
            Optional<Refusal> refusal = again(delivery)
                    .or(() -> new SendersPlace(sender, book).refusal(parts))
                    .or(() -> stale(delivery));
            if (refusal.isPresent()) {
                refuse(delivery, refusal.get());
            } else {
                PlaceOf place = placeOf(parts, sender, book);
                take(delivery, place);
                superseding.settle(delivery.id());
            }
        });
    }

    private Scope scopeOf(String login) {
        if (login.equals(SignedIn.system().login())) {
            return SignedIn.system().scope();
        }
        return accounts.find(login).map(SignedIn::scope).orElse(Scope.none());
    }

    private Optional<Refusal> again(Delivery delivery) {
        return deliveries
                .takenWith(delivery.sha256())
                .map(taken ->
                        Refusal.again(taken.fileName(), LocalDate.ofInstant(taken.receivedAt(), clock.getZone())));
    }

    /** Corrected rows of deliveries of which none counts any more. One that waits in the same upload will count. */
    private Optional<Refusal> stale(Delivery delivery) {
        List<String> gone =
                database.sql("""
                        select t.file_name from intake.correction c join intake.delivery t on t.id = c.target_id
                        where c.delivery_id = :id and not exists (
                            select from intake.correction o join intake.delivery k on k.id = o.target_id
                            where o.delivery_id = :id and (k.state = 'received'
                               or exists (select from intake.current_delivery n where n.id = k.id)))
                        order by t.id limit 1
                        """).param("id", delivery.id()).query(String.class).list();
        return gone.stream().findFirst().map(Refusal::stale);
    }

    private void refuse(Delivery delivery, Refusal refusal) {
        readings.forget(delivery.id());
        deliveries.refuse(delivery.id(), refusal);
        if (refusal.why() == Refusal.Why.AGAIN) {
            contents.remove(delivery.id(), Contents.What.ORIGINAL);
        }
    }

    private static PlaceOf placeOf(List<Coverages.Part> parts, Scope sender, SchoolBook book) {
        if (sender instanceof Scope.School school) {
            return new PlaceOf(book.townshipOf(school.school()), school.school());
        }
        PlaceOf own = new PlaceOf(sender instanceof Scope.Area area ? area.township() : "", "");
        PlaceOf told = PlaceOf.parts(parts, book).or(own);
        return own.township().isEmpty() ? told : new PlaceOf(own.township(), told.school());
    }

    private void take(Delivery delivery, PlaceOf place) {
        database.sql("""
                        update intake.delivery set state = 'taken', township = :township, school = :school,
                          taken_at = :now
                        where id = :id
                        """)
                .param("township", place.township())
                .param("school", place.school())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", delivery.id())
                .update();
    }

    /** A directory tells of lists that came before it where their schools are. */
    private void placeAnew(SchoolBook book) {
        List<Long> placeless = database.sql("""
                        select id from intake.delivery where state = 'taken' and township = '' and exists (
                            select from intake.coverage c where c.delivery_id = delivery.id and c.school <> '')
                        """).query(Long.class).list();
        for (long id : placeless) {
            PlaceOf place = PlaceOf.parts(coverages.of(id), book);
            database.sql("""
                            update intake.delivery set township = :township,
                              school = case when school = '' then :school else school end
                            where id = :id
                            """)
                    .param("township", place.township())
                    .param("school", place.school())
                    .param("id", id)
                    .update();
        }
    }
}
