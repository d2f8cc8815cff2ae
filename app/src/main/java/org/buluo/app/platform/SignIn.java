package org.buluo.app.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The way in: password or the county's own sign-in, then what else this account still has to show. */
@Service
public class SignIn {

    /** Longer passwords are not looked at: computing their hash would be an attack. */
    public static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final AccountChanges changes;
    private final SignInAttempts attempts;
    private final SecondFactors factors;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demo;
    private final String nobodys;

    SignIn(
            Accounts accounts,
            AccountChanges changes,
            SignInAttempts attempts,
            SecondFactors factors,
            PasswordEncoder encoder,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${buluo.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.changes = changes;
        this.attempts = attempts;
        this.factors = factors;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.demo = demo;
        this.nobodys = encoder.encode(RandomWords.groups(4));
    }

    /** What is still to be done before somebody is in. */
    public enum Step {
        /** An answer of the second factor. */
        FACTOR,
        /** A password of one's own. */
        PASSWORD,
        /** A second factor is to be set up. */
        SET_UP,
        /** Nothing. */
        DONE
    }

    /**
     * What came of a try.
     *
     * @param account whose it is; null when it was wrong or not heard
     * @param pause how long one has to wait; zero when the try was heard
     */
    public record Answer(Long account, Duration pause) {
        static Answer wrong() {
            return new Answer(null, Duration.ZERO);
        }

        /** Whether it was right. */
        public boolean isRight() {
            return account != null;
        }
    }

    /** Judges login and password. Whether there is such an account can't be told from the answer or its time. */
    public Answer password(String login, String password, String address) {
        SignInAttempts.Try tried = attempts.begin(login, address);
        if (!tried.isHeard()) {
            return notHeard(login, tried);
        }
        Optional<AccountStanding> found = accounts.standing(login);
        String hash = found.map(known -> known.person().secret()).orElse(nobodys);
        boolean isRight = password.length() <= LONGEST_PASSWORD && encoder.matches(password, hash);
        if (found.isEmpty() || !isRight || !mayEnter(found.get())) {
            wrong(login, found.map(AccountStanding::person), tried);
            return Answer.wrong();
        }
        SignedIn person = found.get().person();
        attempts.half(tried);
        changes.strengthen(person.id(), password, person.secret());
        return new Answer(person.id(), Duration.ZERO);
    }

    /** Whom the county's own sign-in vouches for; the account must be there and open. */
    public Optional<Long> vouched(String externalId) {
        return accounts.ofExternal(externalId)
                .filter(this::mayEnter)
                .map(known -> known.person().id());
    }

    /** Judges an answer of the second factor. */
    public Answer factor(SignedIn person, String answer, String address) {
        SignInAttempts.Try tried = attempts.begin(person.login(), address);
        if (!tried.isHeard()) {
            return notHeard(person.login(), tried);
        }
        if (!factors.accept(person.id(), answer)) {
            wrong(person.login(), Optional.of(person), tried);
            return Answer.wrong();
        }
        attempts.half(tried);
        return new Answer(person.id(), Duration.ZERO);
    }

    private Answer notHeard(String login, SignInAttempts.Try tried) {
        events.publishEvent(
                new AuthenticationFailureLockedEvent(claimed(login), new LockedException("too many wrong tries")));
        return new Answer(null, tried.pause());
    }

    private void wrong(String login, Optional<SignedIn> person, SignInAttempts.Try tried) {
        events.publishEvent(
                new AuthenticationFailureBadCredentialsEvent(claimed(login), new BadCredentialsException("wrong")));
        person.filter(known -> !BackOff.after(tried.failures()).isZero())
                .ifPresent(known -> audit.record(known, "platform.locked", "account:" + known.id(), ""));
    }

    private static Authentication claimed(String login) {
        return UsernamePasswordAuthenticationToken.unauthenticated(login, null);
    }

    private boolean mayEnter(AccountStanding known) {
        return known.person().isEnabled() && !known.hasRunOut(clock.instant()) && (demo || !known.isDemo());
    }

    /**
     * What is to be done next.
     *
     * @param byPassword whether the password was typed; a one-time one must then give way to one's own
     * @param shown whether the second factor was shown
     */
    public Step next(AccountStanding known, boolean byPassword, boolean shown) {
        if (factors.has(known.person().id())) {
            if (!shown) {
                return Step.FACTOR;
            }
        } else if (known.person().role().needsSecondFactor() && !isExempt(known)) {
            return known.isOneTime() && byPassword ? Step.PASSWORD : Step.SET_UP;
        }
        return known.isOneTime() && byPassword ? Step.PASSWORD : Step.DONE;
    }

    /** The example county's accounts show no second factor, which its console says on every page. */
    private boolean isExempt(AccountStanding known) {
        return demo && known.isDemo();
    }

    /** The account of somebody half way in, if they may still enter. */
    public Optional<AccountStanding> entering(long account) {
        return accounts.standing(account).filter(this::mayEnter);
    }

    /** Notes that somebody is in. */
    public void done(SignedIn person, String address) {
        attempts.passed(person.login(), address);
        changes.signedIn(person.id());
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()), getClass()));
    }

    /** How long this account has to wait after wrong tries; zero when it has not. */
    public Duration pause(SignedIn person) {
        return attempts.pause(person.login());
    }

    /** Forgets an account's wrong tries. */
    public void unlock(SignedIn person) {
        attempts.unlock(person.login());
    }
}
