package org.buluo.app.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that anybody may read without signing in. Off unless the county wants it: the board on the campus is preferred
 * (domain.md §10), a page is copied by strangers. It shows what {@link PublicNotice} has place for, from the notice's
 * first day to its last, and nothing after it was called off or the address was taken back.
 */
@Service
public class PublicPages {

    /** Objections by the page of one notice in a day; who wants more takes the telephone. */
    static final int MOST_IN_A_DAY = 20;

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9-]{1,30}");

    private final NoticePages pages;
    private final ListNotices notices;
    private final Publishing publishing;
    private final Awards awards;
    private final Objecting objecting;
    private final PageSenders senders;
    private final Audit audit;
    private final Clock clock;
    private final boolean isWanted;
    private final String address;

    PublicPages(
            NoticePages pages,
            ListNotices notices,
            Publishing publishing,
            Awards awards,
            Objecting objecting,
            PageSenders senders,
            Audit audit,
            Clock clock,
            @Value("${buluo.aid.public-pages:false}") boolean isWanted,
            @Value("${buluo.aid.public-address:}") String address) {
        this.pages = pages;
        this.notices = notices;
        this.publishing = publishing;
        this.awards = awards;
        this.objecting = objecting;
        this.senders = senders;
        this.audit = audit;
        this.clock = clock;
        this.isWanted = isWanted;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** Whether the county has such pages at all. */
    public boolean areWanted() {
        return isWanted;
    }

    /** What is printed on the sheet; empty when there is no page, or the county's settings do not say where it is. */
    public String printed(Scope scope, long notice) {
        return isWanted && !address.isEmpty()
                ? pages.openOf(scope, notice).map(page -> address + page.path()).orElse("")
                : "";
    }

    /** Gives a notice its address, or takes it back. @return false when the county has none, or the notice is over */
    @Transactional
    public boolean turn(long id, boolean on, SignedIn who) {
        ListNotice notice = notices.find(who.scope(), id).orElseThrow(() -> new NotThere("notice"));
        if (!on) {
            pages.shut(id, who);
            return true;
        }
        ListNotice.Phase phase = notice.phase(today());
        if (!isWanted || phase != ListNotice.Phase.UP && phase != ListNotice.Phase.AHEAD) {
            return false;
        }
        pages.open(id, who);
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What anybody reads at an address.
     *
     * @param grades says a child's grade
     * @return empty when it was there once and is not up now
     * @throws NotThere when no notice ever had this address
     */
    public Optional<PublicNotice> read(String token, Function<Award, String> grades) {
        return CurrentScope.beyond(() -> up(token)
                .map(notice -> new PublicNotice(
                        notice.title(),
                        notice.from(),
                        notice.until(),
                        notice.objections(),
                        publishing.entries(Scope.wholeCounty(), notice, grades))));
    }

    private Optional<ListNotice> up(String token) {
        NoticePage page = Optional.of(token)
                .filter(typed -> TOKEN.matcher(typed).matches())
                .flatMap(pages::find)
                .orElseThrow(() -> new NotThere("notice"));
        return notices.find(Scope.wholeCounty(), page.notice())
                .filter(notice -> isWanted && !page.isShut() && notice.phase(today()) == ListNotice.Phase.UP);
    }

    /** What came of an objection that somebody handed in at an address. */
    public enum Taken {
        /** It is kept, and a matter of somebody's. */
        KEPT,
        /** The notice is not up any more. */
        GONE,
        /** It says nothing, too much, or is about no line. */
        UNSOUND,
        /** Too many came today. */
        TOO_MANY
    }

    /**
     * Somebody objects to a line of the notice, or says who is missing.
     *
     * @param line 序号 on the page, from 1; 0 when somebody is missing
     * @param from the address that sent it; kept nowhere
     * @throws NotThere when no notice ever had this address
     */
    @Transactional
    public Taken object(String token, int line, Said said, String from) {
        return CurrentScope.beyond(() -> {
            Optional<ListNotice> notice = up(token);
            if (notice.isEmpty()) {
                return Taken.GONE;
            }
            List<List<Award>> lines = lines(notice.get());
            if (!said.isSound() || line < 0 || line > lines.size()) {
                return Taken.UNSOUND;
            }
            notices.hold(notice.get());
            if (objecting.byPage(notice.get()) >= MOST_IN_A_DAY
                    || !senders.takes(notice.get().id(), from, clock.instant())) {
                return Taken.TOO_MANY;
            }
            objecting.atPage(notice.get(), line == 0 ? List.of() : lines.get(line - 1), said);
            audit.record(
                    SignedIn.system(),
                    "aid.page-objection",
                    "notice:" + notice.get().id(),
                    "");
            return Taken.KEPT;
        });
    }

    /** The awards of each child, in the order of {@link Publishing#entries}. */
    private List<List<Award>> lines(ListNotice notice) {
        List<Long> keys = notices.awards(Scope.wholeCounty(), notice);
        Map<Long, Award> known = awards.those(Scope.wholeCounty(), keys);
        Map<Long, List<Award>> byChild = new LinkedHashMap<>();
        keys.forEach(key -> byChild.merge(known.get(key).child(), List.of(known.get(key)), PublicPages::joined));
        return List.copyOf(byChild.values());
    }

    private static List<Award> joined(List<Award> some, List<Award> more) {
        List<Award> all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return Collections.unmodifiableList(all);
    }
}
