package org.buluo.app.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.buluo.app.audit.Act;
import org.buluo.app.audit.Entries;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Enters each request of somebody who is signed in, by its rule, once it is known how it ended. It stands before the
 * gate of sign-in, so that what the gate refuses is entered too. Whoever is not signed in sees nothing and leaves nothing
 * but a failed sign-in.
 */
class RequestAudit extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestAudit.class);

    private final AuditedRoutes routes;
    private final Foresight foresight;
    private final Entries entries;

    RequestAudit(AuditedRoutes routes, Foresight foresight, Entries entries) {
        this.routes = routes;
        this.foresight = foresight;
        this.entries = entries;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AuditedRoutes.Found> found = routes.find(request.getMethod(), request.getRequestURI())
                .filter(one -> one.rule().isAudited());
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Act foreseen = foresight.of(found.get(), request);
        request.setAttribute(Entries.FORESEEN, foreseen);
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            enter(request, found.get(), foreseen, status);
        }
    }

    private void enter(HttpServletRequest request, AuditedRoutes.Found found, Act foreseen, int status) {
        boolean recorded = request.getAttribute(Entries.RECORDED) != null;
        AuditOutcome outcome = outcome(status, found.rule().isRecorded() && !recorded);
        SignedIn who = who(request);
        if (who == null || recorded && outcome == AuditOutcome.DONE) {
            return;
        }
        boolean isKnown = status < HttpStatus.BAD_REQUEST.value();
        Act act = new Act(
                foreseen.kind(),
                foreseen.what(),
                foreseen.route(),
                isKnown ? foreseen.subject() : foresight.subject(found, false),
                foreseen.detail(),
                "",
                outcome);
        try {
            entries.enter(who, act);
        } catch (RuntimeException e) {
            LOG.error("a request could not be entered into the audit: {}", act.route(), e);
            throw e;
        }
    }

    private static AuditOutcome outcome(int status, boolean nothingDone) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return AuditOutcome.FAILED;
        }
        return nothingDone || status >= HttpStatus.BAD_REQUEST.value() ? AuditOutcome.REFUSED : AuditOutcome.DONE;
    }

    /** As the inner filter saw them; when the gate let nobody through, as the session knows them. */
    private static SignedIn who(HttpServletRequest request) {
        if (request.getAttribute(Whoever.ATTRIBUTE) instanceof SignedIn person) {
            return person;
        }
        HttpSession session = request.getSession(false);
        Object context = session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication signedIn = context instanceof SecurityContext known ? known.getAuthentication() : null;
        return signedIn != null && signedIn.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
