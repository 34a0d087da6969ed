namespace GatheringPlanner.App.Auditing;

/// <summary>Everything that leaves a record.</summary>
public static class AuditActions
{
    private static readonly List<AuditAction> Known = [];

    public static readonly AuditAction OpenGathering = New("gathering.open", "Opened the gathering", "open the gathering");
    public static readonly AuditAction CreateGathering = New("gathering.create", "Created the gathering", "create a gathering");
    public static readonly AuditAction CopyGathering = New("gathering.copy", "Took the agenda along into a new gathering", "take the agenda along into a new gathering");
    public static readonly AuditAction ArchiveGathering = New("gathering.archive", "Put the gathering into the archive", "put the gathering into the archive");
    public static readonly AuditAction RestoreGathering = New("gathering.restore", "Took the gathering out of the archive", "take the gathering out of the archive");
    public static readonly AuditAction DeleteGathering = New("gathering.delete", "Deleted the gathering for good", "delete the gathering for good");
    public static readonly AuditAction BreakGlass = New("gathering.glass", "Broke the glass to look into the gathering", "break the glass to look into the gathering");
    public static readonly AuditAction EditPlan = New("plan.edit", "Changed the plan", "change the plan");
    public static readonly AuditAction UndoStep = New("plan.undo", "Took a step back", "take a step back");
    public static readonly AuditAction RedoStep = New("plan.redo", "Made a step again", "make a step again");
    public static readonly AuditAction MakeCopy = New("what-if.make", "Made a copy to play with", "make a copy to play with");
    public static readonly AuditAction AdoptCopy = New("what-if.adopt", "Adopted a copy", "adopt a copy");
    public static readonly AuditAction RemoveCopy = New("what-if.remove", "Threw a copy away", "throw a copy away");
    public static readonly AuditAction PutMember = New("members.put", "Gave somebody a part in the gathering", "give somebody a part in the gathering");
    public static readonly AuditAction RemoveMember = New("members.remove", "Took somebody’s part in the gathering", "take somebody’s part in the gathering");
    public static readonly AuditAction PutStandingMember = New("standing-members.put", "Said that new gatherings begin with somebody", "say that new gatherings begin with somebody");
    public static readonly AuditAction RemoveStandingMember = New("standing-members.remove", "Said that new gatherings no longer begin with somebody", "say that new gatherings no longer begin with somebody");
    public static readonly AuditAction AddComment = New("comments.add", "Wrote a comment", "write a comment");
    public static readonly AuditAction ResolveComment = New("comments.resolve", "Resolved a comment", "resolve a comment");
    public static readonly AuditAction ReopenComment = New("comments.reopen", "Reopened a comment", "reopen a comment");
    public static readonly AuditAction SetCustomerName = New("customers.set", "Said which customer an alias stands for", "say which customer an alias stands for");
    public static readonly AuditAction OpenLink = New("collecting.open", "Opened the link for insights", "open the link for insights");
    public static readonly AuditAction CloseLink = New("collecting.close", "Closed the link for insights", "close the link for insights");
    public static readonly AuditAction GiveInsights = New("collecting.give", "Wrote insights behind the link", "write insights behind the link");
    public static readonly AuditAction AcceptInsight = New("collecting.accept", "Took in an insight that had been written behind the link", "take in an insight that was written behind the link");
    public static readonly AuditAction RejectInsight = New("collecting.reject", "Threw away an insight that had been written behind the link", "throw away an insight that was written behind the link");
    public static readonly AuditAction AcceptBriefing = New("briefings.accept", "Accepted their briefing", "accept their briefing");
    public static readonly AuditAction NoteBriefing = New("briefings.note", "Noted that somebody knows their briefing", "note that somebody knows their briefing");
    public static readonly AuditAction TakeBackBriefing = New("briefings.take-back", "Took back the note that somebody knows their briefing", "take back the note that somebody knows their briefing");
    public static readonly AuditAction PutBlock = New("blocks.put", "Kept a block in the library", "keep a block in the library");
    public static readonly AuditAction RemoveBlock = New("blocks.remove", "Took a block out of the library", "take a block out of the library");
    public static readonly AuditAction PutTemplate = New("templates.put", "Kept a template in the library", "keep a template in the library");
    public static readonly AuditAction RemoveTemplate = New("templates.remove", "Took a template out of the library", "take a template out of the library");
    public static readonly AuditAction PutProfile = New("profiles.put", "Kept a profile of the organisation", "keep a profile of the organisation");
    public static readonly AuditAction RemoveProfile = New("profiles.remove", "Removed a profile of the organisation", "remove a profile of the organisation");
    public static readonly AuditAction PutSpeaker = New("speakers.put", "Kept a speaker in the directory", "keep a speaker in the directory");
    public static readonly AuditAction RemoveSpeaker = New("speakers.remove", "Took a speaker out of the directory", "take a speaker out of the directory");

    public static readonly AuditAction Propose = New("review.propose", "Proposed a version", "propose a version");
    public static readonly AuditAction Withdraw = New("review.withdraw", "Withdrew the proposal", "withdraw the proposal");
    public static readonly AuditAction Approve = New("review.approve", "Approved the proposed version", "approve the proposed version");
    public static readonly AuditAction RequestChanges = New("review.changes", "Asked for changes to the proposed version", "ask for changes to the proposed version");
    public static readonly AuditAction Publish = New("review.publish", "Published the approved version", "publish the approved version");
    public static readonly AuditAction SendOutbox = New("outbox.send", "Told those who take part", "tell those who take part");
    public static readonly AuditAction EmptyOutbox = New("outbox.empty", "Told nobody of what is published", "tell nobody of what is published");
    public static readonly AuditAction MakeLink = New("links.make", "Made a link for people without an account", "make a link for people without an account");
    public static readonly AuditAction TakeLinkBack = New("links.take-back", "Took back a link for people without an account", "take back a link for people without an account");
    public static readonly AuditAction UnlockLink = New("links.unlock", "Gave the password of a link", "open a link with a wrong password");
    public static readonly AuditAction SeeProposal = New("review.see", "Noted that they have looked at the proposed version", "note that they have looked at the proposed version");
    public static readonly AuditAction Invite = New("accounts.invite", "Invited somebody to an account", "invite somebody to an account");
    public static readonly AuditAction ResetPassword = New("accounts.reset", "Made a link for a new password", "make a link for a new password");
    public static readonly AuditAction WithdrawInvitation = New("accounts.withdraw", "Withdrew a link", "withdraw a link");
    public static readonly AuditAction ChangeHouseRole = New("accounts.role", "Changed what somebody is in the planner", "change what somebody is in the planner");
    public static readonly AuditAction DisableAccount = New("accounts.disable", "Disabled an account", "disable an account");
    public static readonly AuditAction EnableAccount = New("accounts.enable", "Enabled an account", "enable an account");
    public static readonly AuditAction SignIn = New("account.sign-in", "Signed in", "sign in");
    public static readonly AuditAction SignOut = New("account.sign-out", "Signed out", "sign out");
    public static readonly AuditAction SignOutEverywhere = New("account.sign-out-everywhere", "Signed out everywhere", "sign out everywhere");
    public static readonly AuditAction OpenAccount = New("account.open", "Opened their account", "open an account");
    public static readonly AuditAction UseResetLink = New("account.reset", "Chose another password through a link", "choose another password through a link");
    public static readonly AuditAction DescribeAccount = New("account.describe", "Changed what they say of themselves", "change what they say of themselves");
    public static readonly AuditAction ChangePassword = New("account.password", "Changed their password", "change their password");
    public static readonly AuditAction AddPasskey = New("account.passkey-add", "Added a passkey", "add a passkey");
    public static readonly AuditAction RenamePasskey = New("account.passkey-rename", "Renamed a passkey", "rename a passkey");
    public static readonly AuditAction RemovePasskey = New("account.passkey-remove", "Removed a passkey", "remove a passkey");
    public static readonly AuditAction MakeToken = New("account.token-make", "Made a token for a program", "make a token for a program");
    public static readonly AuditAction RevokeToken = New("account.token-revoke", "Revoked a token", "revoke a token");
    public static readonly AuditAction LinkProvider = New("account.link", "Linked their account with single sign-on", "link their account with single sign-on");
    public static readonly AuditAction UnlinkProvider = New("account.unlink", "Unlinked their account from single sign-on", "unlink their account from single sign-on");
    public static readonly AuditAction ExportPerson = New("people.export", "Had everything put together that is kept about somebody", "have everything put together that is kept about somebody");
    public static readonly AuditAction ErasePerson = New("people.erase", "Erased somebody from the planner", "erase somebody from the planner");
    public static readonly AuditAction EraseGuest = New("people.erase-guest", "Erased somebody from the list of people", "erase somebody from the list of people");

    public static readonly AuditAction ChangeHouse = New("house.change", "Changed what holds for the whole planner", "change what holds for the whole planner");

    /// <summary>In the order in which a list offers them.</summary>
    public static IReadOnlyList<AuditAction> All => Known;

    private static AuditAction New(string key, string done, string wish)
    {
        var action = new AuditAction(key, done, wish);
        Known.Add(action);
        return action;
    }
}
