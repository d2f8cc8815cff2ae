package org.buluo.app.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.casework.CaseList;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Matter;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A work list on paper. */
@Component
class CasesPaper implements ListToPrint {

    private static final int MOST = 50_000;
    private static final String OF = "of";

    private final CaseList list;
    private final CaseColumns columns;
    private final CaseWords words;
    private final CountySettings settings;
    private final Accounts accounts;
    private final Clock clock;

    CasesPaper(
            CaseList list,
            CaseColumns columns,
            CaseWords words,
            CountySettings settings,
            Accounts accounts,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.columns = columns;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "cases";
    }

    /** A work list is somebody's: whoever prints it, and later whoever printed it. */
    private SignedIn reader(ListState address) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        SignedIn present = authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person
                : SignedIn.system();
        return accounts.find(address.get(OF)).orElse(present);
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        SignedIn reader = reader(address.with(OF, ""));
        return CasesController.withView(reader, address.at(CasesController.PATH))
                .with(OF, reader.login());
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        String narrowed = Stream.of(
                        words.say("casework.tab." + address.get("view")),
                        address.get("due").isEmpty() ? "" : words.say("casework.due." + known(address.get("due"))),
                        address.get("kind").isEmpty() ? "" : words.kind(address.get("kind")),
                        address.get("township"),
                        address.get("owner"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("casework.between")));
        return new PaperHead(
                words.say("casework.paper.title", settings.county().name()),
                narrowed,
                "",
                LocalDate.now(clock),
                columns.ofPaper());
    }

    private static String known(String due) {
        return List.of("today", "week", "overdue").contains(due) ? due : "any";
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        LocalDate today = LocalDate.now(clock);
        SignedIn reader = reader(address);
        List<Matter> all =
                columns.batch(request -> list.page(scope, reader, address, today, request), address.page(), MOST);
        Map<Long, ChildrenOfCases.Child> children = columns.children(all);
        for (Matter matter : all) {
            taker.accept(new PaperRow(
                    String.valueOf(matter.id()),
                    matter.township(),
                    matter.school(),
                    columns.cells(matter, children, today)));
        }
    }
}
