package org.buluo.app.settings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** These pages tell of all areas at once: for somebody who sees one area only they do not exist. */
@Configuration(proxyBeanMethods = false)
class CountyAlone implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/settings", "/settings/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean bounded = authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && !who.scope().isWholeCounty()
                && !(who.scope() instanceof Scope.None);
        if (bounded) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
        return !bounded;
    }
}
