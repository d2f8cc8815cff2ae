package org.buluo.app.platform;

import java.util.List;
import java.util.Optional;
import org.buluo.core.place.County;
import org.springframework.stereotype.Service;

/** What somebody changes about their own account; the password shows that it is they. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final SignIn signIn;
    private final SecondFactors factors;
    private final CountySettings county;
    private final Audit audit;

    OwnAccount(
            Accounts accounts,
            AccountChanges changes,
            SignIn signIn,
            SecondFactors factors,
            CountySettings county,
            Audit audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.signIn = signIn;
        this.factors = factors;
        this.county = county;
        this.audit = audit;
    }

    /** Whether this is their password; wrong ones count as wrong tries to sign in. */
    public boolean isTheirs(SignedIn who, String password, String address) {
        return signIn.password(who.login(), password, address).isRight();
    }

    /** Changes the password. @return the key of what is wrong; empty when it is done */
    public Optional<String> changePassword(SignedIn who, String old, String password, String again, String address) {
        Optional<String> fault = fault(who, password, again);
        if (fault.isPresent()) {
            return fault;
        }
        if (!isTheirs(who, old, address)) {
            return Optional.of("platform.me.wrong");
        }
        return setPassword(who, password, again);
    }

    /** Sets the first password of one's own. @return the key of what is wrong; empty when it is done */
    public Optional<String> setPassword(SignedIn who, String password, String again) {
        Optional<String> fault = fault(who, password, again);
        if (fault.isEmpty()) {
            changes.setPassword(who.id(), password);
            audit.record(who, "platform.set-password", "account:" + who.id(), "");
        }
        return fault;
    }

    private Optional<String> fault(SignedIn who, String password, String again) {
        return Optional.ofNullable(
                PasswordRule.faultKey(password, again, who.login(), who.displayName(), countyName()));
    }

    /** The person with what was changed. */
    public SignedIn now(SignedIn who) {
        return accounts.find(who.login()).orElseThrow();
    }

    /** What they need to set a second factor up. */
    public SecondFactor.Enrolment enrol(SignedIn who) {
        return factors.chosen().enrol(who, "不落" + countyName());
    }

    /** Keeps a second factor whose first answer is right. */
    public boolean setFactor(SignedIn who, SecondFactor.Enrolment enrolment, String code) {
        boolean isSet = factors.set(who, enrolment, code);
        if (isSet) {
            audit.record(who, "platform.set-factor", "account:" + who.id(), "");
        }
        return isSet;
    }

    /** New recovery codes in the place of the old ones. */
    public List<String> newCodes(SignedIn who) {
        audit.record(who, "platform.recovery-codes", "account:" + who.id(), "");
        return factors.newRecoveryCodes(who.id());
    }

    private String countyName() {
        return county.find().map(County::name).orElse("");
    }
}
