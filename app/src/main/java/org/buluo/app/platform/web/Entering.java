package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.SecondFactors;
import org.buluo.app.platform.SignIn;
import org.buluo.app.platform.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads somebody from the first thing they showed to an open session. */
@Component
class Entering {

    private final SignIn signIn;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    Entering(SignIn signIn, SecondFactors factors, OpenSessions sessions, Clock clock) {
        this.signIn = signIn;
        this.factors = factors;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Somebody on the way in, with the account as it is now. */
    record Person(HalfWay way, AccountStanding account) {}

    Optional<Person> person(HttpServletRequest request) {
        return HalfWay.of(request, clock.instant())
                .flatMap(way -> signIn.entering(way.account()).map(account -> new Person(way, account)));
    }

    /** Begins the way. @return where it goes on */
    String begin(long account, boolean byPassword, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        Enrolments.forget(request);
        HalfWay.begin(account, byPassword, clock.instant()).keep(request);
        return next(request, response);
    }

    /** Where it goes on; at the end of the way the person is in. */
    String next(HttpServletRequest request, HttpServletResponse response) {
        Optional<Person> person = person(request);
        if (person.isEmpty()) {
            HalfWay.forget(request);
            return "/sign-in";
        }
        HalfWay way = person.get().way();
        SignedIn who = person.get().account().person();
        return switch (signIn.next(person.get().account(), way.byPassword(), way.shown())) {
            case FACTOR -> {
                factors.prompt(who);
                yield "/sign-in/factor";
            }
            case PASSWORD -> "/sign-in/password";
            case SET_UP -> "/sign-in/set-up";
            case DONE -> enter(who, request, response);
        };
    }

    private String enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        HalfWay.forget(request);
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        new SessionKey(sessions.begin(who, request.getRemoteAddr(), Browsers.inShort(request)), sessions)
                .keep(request.getSession());
        save(who, request, response);
        signIn.done(who, request.getRemoteAddr());
        SavedRequest wanted = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return wanted == null ? who.role().home() : here(wanted.getRedirectUrl());
    }

    /** The page on this host, whatever host the request named. */
    private static String here(String url) {
        return UriComponentsBuilder.fromUriString(url)
                .scheme(null)
                .host(null)
                .port(null)
                .build()
                .toUriString();
    }

    /** Lets the session stand for the account as it is now. */
    void save(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
