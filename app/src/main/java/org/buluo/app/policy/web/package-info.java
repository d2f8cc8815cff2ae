/** The pages of policy packs. */
package org.buluo.app.policy.web;
