package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nobody take a route without its permission, and nobody at all a route that declares none. */
class RouteGuard implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

    private final ObjectProvider<RouteTable> routes;

    RouteGuard(ObjectProvider<RouteTable> routes) {
        this.routes = routes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod)) {
            return true; // a file, or nothing at all
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String method = request.getMethod();
        SignedIn person = person();
        RouteTable table = routes.getObject();
        if (table.allows(person, method, pattern)) {
            return true;
        }
        if (table.permission(method, pattern).isEmpty()) {
            LOG.warn("refused, for it declares no permission: {} {}", method, pattern);
        }
        if (pattern.equals("/") && person != null) {
            response.sendRedirect(person.role().home());
            return false;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
        return false;
    }

    private static SignedIn person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }

    /** Stands before every handler. */
    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        private final ObjectProvider<RouteTable> routes;

        Registration(ObjectProvider<RouteTable> routes) {
            this.routes = routes;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new RouteGuard(routes));
        }
    }
}
