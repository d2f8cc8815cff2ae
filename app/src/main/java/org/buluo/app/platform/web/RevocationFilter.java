package org.buluo.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.buluo.app.platform.SessionCheck;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shuts an open session out with its next request once it was ended or its account is no longer what it was. */
class RevocationFilter extends OncePerRequestFilter {

    private static final String OVER = "/sign-in?over";

    private final ObjectProvider<SessionCheck> check;

    RevocationFilter(ObjectProvider<SessionCheck> check) {
        this.check = check;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/webjars/") || path.matches("/[^/]+\\.(css|js|svg)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean stands = authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn person)
                || stands(person, SessionKey.of(request));
        if (stands) {
            chain.doFilter(request, response);
        } else {
            shutOut(request, response);
        }
    }

    private boolean stands(SignedIn person, String key) {
        SessionCheck known = check.getObject();
        return (key.isEmpty() || known.isOpen(key)) && known.isSame(person);
    }

    private static void shutOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(OVER);
        } else {
            // A part of a page that renews itself: the browser goes there as a whole.
            response.setHeader("HX-Redirect", OVER);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }
}
