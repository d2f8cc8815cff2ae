package org.buluo.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.SignedIn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A request works for whoever is signed in by it: before that, and without it, for nobody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScopeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentScope.<ServletException, IOException>runFor(
                ScopeFilter::person, () -> chain.doFilter(request, response));
    }

    private static SignedIn person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
