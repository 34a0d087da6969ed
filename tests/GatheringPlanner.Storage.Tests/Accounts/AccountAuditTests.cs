using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Storage.Tests.Accounts;

/// <summary>What people do with their own accounts, and who tries to get into them, is recorded.</summary>
public abstract class AccountAuditTests(Func<Task<TestDatabase>> newDatabase) : AccountTest(newDatabase)
{
    private static readonly Guid Id = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Person Tomas = SamplePeople.Tomas;

    [Fact]
    public async Task Everything_that_opens_an_account_leaves_a_record()
    {
        await AddAsync(Tomas);
        await Own(x => x.DescribeAsync(Tomas, new("Tomás", null, null, null)));
        await Own(x => x.ChangePasswordAsync(Tomas, "", Good));
        await Own(x => x.LinkAsync(Tomas, "sso", "sub-1"));
        await Own(x => x.UnlinkAsync(Tomas, "sso"));
        await Own(x => x.SignOutEverywhereAsync(Tomas));
        await Keys(x => x.AddPasskeyAsync(Tomas, new([1], [1, 2, 3], Noon, 0, ["internal"], true, true, false, [], []), "Laptop"));
        await Keys(x => x.RenamePasskeyAsync(Tomas, [1], "Phone"));
        await Keys(x => x.RemovePasskeyAsync(Tomas, [1]));
        Assert.IsType<SecretMade>(await Ask<OwnKeys, CommandAnswer>(x => x.MakeTokenAsync(Tomas, "Script", Id)));
        await Keys(x => x.RevokeTokenAsync(Tomas, Id));

        AuditAction[] expected =
        [
            AuditActions.DescribeAccount, AuditActions.ChangePassword, AuditActions.LinkProvider, AuditActions.UnlinkProvider, AuditActions.SignOutEverywhere,
            AuditActions.AddPasskey, AuditActions.RenamePasskey, AuditActions.RemovePasskey, AuditActions.MakeToken, AuditActions.RevokeToken,
        ];
        Assert.Equal(expected.Select(x => AuditNote.Of(Noon, Tomas.Id, null, x)), await NotesAsync());
    }

    [Fact]
    public async Task What_does_not_come_about_leaves_none_and_what_is_refused_does()
    {
        await AddAsync(Tomas, Good);
        Assert.IsType<Declined>(await Ask<OwnAccount, CommandAnswer>(x => x.ChangePasswordAsync(Tomas, "wrong", Better)));
        Assert.IsType<Missing>(await Ask<OwnKeys, CommandAnswer>(x => x.RevokeTokenAsync(Tomas, Id)));
        Assert.IsType<NotAllowed>(await Ask<OwnAccount, CommandAnswer>(x => x.SignOutEverywhereAsync(SamplePeople.Maeve)));

        Assert.Equal(
            [AuditNote.Refusal(Noon, Tomas.Id, null, AuditActions.RevokeToken), AuditNote.Refusal(Noon, SamplePeople.Maeve.Id, null, AuditActions.SignOutEverywhere)], await NotesAsync());
    }

    [Fact]
    public async Task Who_fails_to_sign_in_is_recorded_once_a_minute_and_by_no_name()
    {
        await AddAsync(Tomas, Good);
        for (var i = 0; i < 3; i++) Assert.Null(await Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync("Tomas", "wrong")));
        Assert.Null(await Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync("Nobody At All", "wrong")));
        Clock.Now = Noon.AddMinutes(1);
        Assert.Null(await Ask<PasswordSignIn, UserAccount?>(x => x.TryAsync("Tomas", "wrong")));

        Assert.Equal(
            [
                AuditNote.Refusal(Noon, Tomas.Id, null, AuditActions.SignIn), AuditNote.Refusal(Noon, AuditNote.SomebodyUnknown, null, AuditActions.SignIn),
                AuditNote.Refusal(Noon.AddMinutes(1), Tomas.Id, null, AuditActions.SignIn),
            ],
            await NotesAsync());
        await AddAsync(SamplePeople.Declan);
        Assert.Contains("Somebody unknown", (await Server.GetRequiredService<AuditBook>().ReadAsync(SamplePeople.Declan, new(null))).Select(x => x.Who));
    }

    [Fact]
    public async Task Who_comes_by_a_link_or_by_the_code_is_recorded()
    {
        var code = Server.GetRequiredService<SetUpCode>().Issue();
        Assert.IsType<Opened>(await Ask<AccountOpening, OpeningAnswer>(x => x.SetUpAsync(code, new(new("first"), "First", Good))));
        var first = new Person(new("first"), "First", PersonRole.Administrator);
        var invited = Assert.IsType<SecretMade>(await Ask<AccountRegister, CommandAnswer>(x => x.InviteAsync(first, PersonRole.Participant, Id)));
        Assert.IsType<Opened>(await Ask<AccountOpening, OpeningAnswer>(x => x.AcceptAsync(invited.Secret, new(new("second"), "Second", Good))));
        var reset = Assert.IsType<SecretMade>(await Ask<AccountRegister, CommandAnswer>(x => x.ResetAsync(first, new("second"), Guid.NewGuid())));
        Assert.IsType<Opened>(await Ask<AccountOpening, OpeningAnswer>(x => x.ResetAsync(reset.Secret, Better)));

        Assert.Equal(
            [("first", "account.open"), ("first", "accounts.invite"), ("second", "account.open"), ("first", "accounts.reset"), ("second", "account.reset")],
            (await NotesAsync()).Select(x => (x.Who.Value, x.Action)));
    }

    private async Task Own(Func<OwnAccount, Task<CommandAnswer>> ask) => Assert.Equal(new Done(0), await Ask(ask));

    private async Task Keys(Func<OwnKeys, Task<CommandAnswer>> ask) => Assert.Equal(new Done(0), await Ask(ask));

    private async Task<IEnumerable<AuditNote>> NotesAsync() => (await Server.GetRequiredService<IAuditStore>().FindAsync(new(null))).Reverse().Select(x => x.Record.Note);
}

public sealed class AccountAuditOnSqliteTests() : AccountAuditTests(() => Task.FromResult(TestDatabase.Sqlite()));

public sealed class AccountAuditOnPostgresTests() : AccountAuditTests(TestDatabase.PostgresAsync);
