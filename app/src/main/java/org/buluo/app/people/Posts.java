package org.buluo.app.people;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.AccountFilter;
import org.buluo.app.platform.AccountList;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;

/** Who has an account where: whether an area, a unit or a school has somebody. */
@Service
public class Posts {

    private static final int BATCH = 500;
    private static final long MOST = 100_000;

    private final AccountList accounts;

    Posts(AccountList accounts) {
        this.accounts = accounts;
    }

    /** The accounts that are not closed. Whoever may not read the list of accounts learns how many there are alone. */
    public List<Post> open(SignedIn who) {
        boolean named = Permission.READ_ACCOUNTS.isOf(who.role());
        List<Post> posts = new ArrayList<>();
        each(account -> {
            if (account.person().isEnabled()) {
                posts.add(new Post(
                        account.person().id(),
                        named ? account.person().displayName() : "",
                        account.person().role(),
                        account.person().scope()));
            }
        });
        return posts;
    }

    /** How many accounts there are, and how many of them wait or are closed. */
    public Sums sums() {
        List<AccountStanding> all = new ArrayList<>();
        each(all::add);
        int closed = (int)
                all.stream().filter(account -> !account.person().isEnabled()).count();
        int waiting = (int) all.stream()
                .filter(account -> account.person().isEnabled() && account.isOneTime())
                .count();
        return new Sums(all.size() - closed - waiting, waiting, closed);
    }

    /** Accounts by state. @param waiting for the first sign-in */
    public record Sums(int used, int waiting, int closed) {}

    private void each(java.util.function.Consumer<AccountStanding> taker) {
        Page.each(
                PageRequest.first().fromFirst(BATCH),
                MOST,
                request -> accounts.page(Scope.wholeCounty(), new AccountFilter("", "", ""), request),
                taker);
    }
}
