package org.buluo.app.people.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Scope;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An account's cells, in the order of the columns of a workbook and of paper. */
@Component
public class AccountCells {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADINGS = List.of(
            "platform.account.name",
            "platform.account.login",
            "platform.account.role",
            "people.place",
            "people.state",
            "people.last");

    private final MessageSource messages;

    AccountCells(MessageSource messages) {
        this.messages = messages;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String title() {
        return say("people.title");
    }

    String titleOn(String county) {
        return say("people.paper.title", county);
    }

    List<String> headings() {
        return HEADINGS.stream().map(this::say).toList();
    }

    List<String> of(AccountStanding account) {
        return List.of(
                account.person().displayName(),
                account.person().login(),
                say(account.person().role().key()),
                place(account),
                say("people.state." + state(account)),
                account.lastSignIn() == null
                        ? say("people.last.never")
                        : MINUTE.format(account.lastSignIn().atZone(ZoneId.systemDefault())));
    }

    private static String state(AccountStanding account) {
        if (!account.person().isEnabled()) {
            return "closed";
        }
        return account.isOneTime() ? "waiting" : "open";
    }

    /** Where the account's work lies. */
    public String place(AccountStanding account) {
        Scope scope = account.person().scope();
        if (scope instanceof Scope.School school) {
            return school.school();
        }
        if (scope instanceof Scope.Area area) {
            return area.township();
        }
        if (scope instanceof Scope.Unit unit) {
            return unit.unit();
        }
        return say(scope.isWholeCounty() ? "people.place.county" : "people.place.none");
    }
}
