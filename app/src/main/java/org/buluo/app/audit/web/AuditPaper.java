package org.buluo.app.audit.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.audit.EntryList;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The audit on paper, for those who may read it. */
@Component
class AuditPaper implements ListToPrint {

    private static final int BATCH = 1000;
    private static final int[] WIDTHS = {14, 8, 10, 13, 8, 13, 12, 18, 14, 7, 6};

    private final EntryList entries;
    private final AuditWords words;
    private final CountySettings settings;

    AuditPaper(EntryList entries, AuditWords words, CountySettings settings) {
        this.entries = entries;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "audit";
    }

    private static SignedIn reader() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn who && EntryList.mayRead(who)) {
            return who;
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address.at("/audit");
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        reader();
        List<String> columns = AuditWords.columns();
        return new PaperHead(
                words.say("audit.paper.title", settings.county().name()),
                narrowed(address),
                "",
                null,
                Stream.iterate(0, i -> i < WIDTHS.length, i -> i + 1)
                        .map(i -> PaperColumn.text(words.say(columns.get(i)), WIDTHS[i]))
                        .toList());
    }

    private String narrowed(ListState address) {
        return Stream.of(
                        address.get("login"),
                        address.get("from") + (address.get("to").isEmpty() ? "" : " – " + address.get("to")),
                        words.kinds().getOrDefault(address.get("kind"), ""),
                        address.get("subject"),
                        words.outcomes().getOrDefault(address.get("outcome"), ""),
                        address.get("token"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        SignedIn who = reader();
        Page.each(
                address.page().fromFirst(BATCH),
                Long.MAX_VALUE,
                request -> entries.page(who, AuditWords.filter(address), request),
                entry -> taker.accept(new PaperRow(String.valueOf(entry.id()), "", "", words.cells(entry))));
    }
}
