package org.buluo.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.app.platform.AccountFilter;
import org.buluo.app.platform.AccountList;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Component;

/** Who sits at which desk. */
@Component
public class People {

    private static final int MOST = 5000;

    private final Accounts accounts;
    private final AccountList list;

    People(Accounts accounts, AccountList list) {
        this.accounts = accounts;
        this.list = list;
    }

    /** Whether an open account works at a desk. */
    boolean isAt(Owner desk, String login) {
        return accounts.find(login).filter(person -> isAt(desk, person)).isPresent();
    }

    private static boolean isAt(Owner desk, SignedIn person) {
        return person.isEnabled() && Permission.WORK_CASES.isOf(person.role()) && desk.equals(Owner.of(person.scope()));
    }

    /** Everybody who works at a desk, by name. */
    public List<SignedIn> at(Owner desk) {
        return open(Scope.wholeCounty()).filter(person -> isAt(desk, person)).toList();
    }

    /** The desks at which somebody works, those of this scope; a school or unit knows of no other. */
    List<Owner> desks(Scope scope) {
        return open(scope)
                .filter(person -> Permission.WORK_CASES.isOf(person.role()))
                .map(person -> Owner.of(person.scope()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<SignedIn> open(Scope scope) {
        return list
                .page(
                        scope,
                        new AccountFilter("", "", "open"),
                        PageRequest.first().fromFirst(MOST))
                .rows()
                .stream()
                .map(AccountStanding::person);
    }

    /** The name of whoever has this login; the login when nobody has. */
    public String name(String login) {
        return login.equals(SignedIn.system().login())
                ? SignedIn.system().displayName()
                : accounts.find(login).map(SignedIn::displayName).orElse(login);
    }

    /** Two persons, when they are two. */
    Optional<FourEyes> eyes(String maker, SignedIn checker) {
        return accounts.find(maker).flatMap(person -> FourEyes.of(person.id(), checker));
    }
}
