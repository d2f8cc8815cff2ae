package org.buluo.app.people.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.people.Administration;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The accounts on paper, for those who may read the list. */
@Component
class PeoplePaper implements ListToPrint {

    private static final int BATCH = 500;
    private static final int[] WIDTHS = {12, 12, 18, 20, 12, 16};

    private final Administration administration;
    private final AccountCells cells;
    private final RoleChoices choices;
    private final CountySettings settings;

    PeoplePaper(Administration administration, AccountCells cells, RoleChoices choices, CountySettings settings) {
        this.administration = administration;
        this.cells = cells;
        this.choices = choices;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "people";
    }

    /** The route of printing is everybody's, so it is asked here. */
    private static SignedIn reader() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn who
                && Permission.READ_ACCOUNTS.isOf(who.role())) {
            return who;
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address.at("/people");
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        reader();
        List<String> titles = cells.headings();
        String narrowed = Stream.of(
                        address.get("text"),
                        choices.of(List.of(Role.values())).getOrDefault(address.get("role"), ""),
                        choices.states().getOrDefault(address.get("state"), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new PaperHead(
                cells.titleOn(settings.county().name()),
                narrowed,
                "",
                null,
                IntStream.range(0, WIDTHS.length)
                        .mapToObj(i -> PaperColumn.text(titles.get(i), WIDTHS[i]))
                        .toList());
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        SignedIn who = reader();
        Page.each(
                address.page().fromFirst(BATCH),
                Long.MAX_VALUE,
                request -> administration.page(who, PeopleController.filter(address), request),
                account -> taker.accept(new PaperRow(
                        String.valueOf(account.person().id()), account.township(), "", cells.of(account))));
    }
}
