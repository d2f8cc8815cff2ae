package org.buluo.app.platform;

import java.util.List;
import org.buluo.core.place.County;
import org.buluo.core.place.DivisionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts of the example county, whose persons are invented: their password is no secret. Without
 * {@code --demo} they can't sign in; with it they need no second factor, and the console listens on this machine alone.
 */
@Component
public class DemoAccounts {

    /** The password of each demo account. */
    public static final String PASSWORD = "buluo-demo-2019";

    private static final List<NewAccount> ALL = List.of(
            new NewAccount("aid", "向明", Role.AID_OFFICE, Scope.wholeCounty()),
            new NewAccount("aid2", "覃岚", Role.AID_OFFICE, Scope.wholeCounty()), // what one made another checks
            new NewAccount("town", "谭云", Role.TOWNSHIP_OFFICER, new Scope.Area(new DivisionCode("422822103"), "花坪镇")),
            new NewAccount("school", "黄静", Role.SCHOOL_OFFICER, new Scope.School("花坪镇中心小学")),
            new NewAccount("leader", "田华", Role.LEADER, Scope.wholeCounty()),
            new NewAccount("audit", "冉平", Role.AUDITOR, Scope.wholeCounty()),
            new NewAccount("finance", "秦峰", Role.FINANCE, Scope.wholeCounty()),
            new NewAccount("unit", "龙梅", Role.UNIT_LIAISON, new Scope.Unit("422822-fp")),
            new NewAccount("system", "邓超", Role.SYSTEM_ADMIN, Scope.none()),
            new NewAccount("security", "吕薇", Role.SECURITY_ADMIN, Scope.none()),
            new NewAccount("auditadmin", "崔勇", Role.AUDIT_ADMIN, Scope.none()),
            new NewAccount(
                    "manager", "姚丽", Role.ACCOUNT_MANAGER, new Scope.Area(new DivisionCode("422822103"), "花坪镇")));

    private final Accounts accounts;
    private final CountySettings county;
    private final PasswordEncoder encoder;
    private final boolean wanted;

    DemoAccounts(
            Accounts accounts,
            CountySettings county,
            PasswordEncoder encoder,
            @Value("${buluo.demo:false}") boolean wanted) {
        this.accounts = accounts;
        this.county = county;
        this.encoder = encoder;
        this.wanted = wanted;
    }

    /** Whether this console is a demonstration. */
    public boolean areWanted() {
        return wanted;
    }

    /** Makes the county and the accounts that are not there yet. @return all of them */
    public List<NewAccount> make() {
        if (county.find().isEmpty()) {
            county.save(County.jianshi());
        }
        List<NewAccount> missing = ALL.stream()
                .filter(account -> accounts.find(account.login()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String hash = encoder.encode(PASSWORD); // one for all: it is no secret
            missing.forEach(account -> accounts.open(account, hash, true));
        }
        ALL.forEach(this::own);
        return ALL;
    }

    /** One of an earlier start, whose password everybody knows, is none of a county's own. */
    private void own(NewAccount account) {
        accounts.standing(account.login())
                .filter(known -> !known.isDemo()
                        && encoder.matches(PASSWORD, known.person().secret()))
                .ifPresent(known -> accounts.markDemo(known.person().id()));
    }
}
